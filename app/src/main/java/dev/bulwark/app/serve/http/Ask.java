package dev.bulwark.app.serve.http;

import dev.bulwark.base.geo.Geodetic;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Reads values of a JSON object, refusing what cannot be meant. */
public final class Ask {

    private Ask() {}

    public static double number(JsonNode json, String key, double otherwise, double least, double most) {
        JsonNode node = json.path(key);
        if (node.isMissingNode() || node.isNull()) {
            return otherwise;
        }
        double value = node.isNumber() ? node.asDouble() : Double.NaN;
        if (!(value >= least && value <= most)) {
            throw Refusal.bad(key, node.toString(), String.format(Locale.ROOT, "a number from %s to %s", least, most));
        }
        return value;
    }

    public static int whole(JsonNode json, String key, int otherwise, int least, int most) {
        double value = number(json, key, otherwise, least, most);
        if (value != Math.rint(value)) {
            throw Refusal.bad(key, String.valueOf(value), "a whole number");
        }
        return (int) value;
    }

    public static String text(JsonNode json, String key, String otherwise) {
        JsonNode node = json.path(key);
        if (node.isMissingNode() || node.isNull()) {
            return otherwise;
        }
        if (!node.isString()) {
            throw Refusal.bad(key, node.toString(), "a text");
        }
        return node.asString();
    }

    /** One of some words. */
    public static String word(JsonNode json, String key, String otherwise, List<String> words) {
        String word = text(json, key, otherwise);
        if (!words.contains(word)) {
            throw Refusal.bad(key, "'" + word + "'", "one of " + String.join(", ", words));
        }
        return word;
    }

    /** A place {lat, lon} in degrees, height 0. */
    public static Geodetic place(JsonNode json, String where) {
        if (!json.isObject()) {
            throw Refusal.bad(where, json.isMissingNode() ? "nothing" : json.toString(), "{\"lat\": .., \"lon\": ..}");
        }
        double latitude = number(json, "lat", Double.NaN, -90, 90);
        double longitude = number(json, "lon", Double.NaN, -180, 180);
        if (Double.isNaN(latitude) || Double.isNaN(longitude)) {
            throw Refusal.bad(where, json.toString(), "{\"lat\": .., \"lon\": ..} in degrees");
        }
        return Geodetic.ofDegrees(latitude, longitude, 0);
    }
}
