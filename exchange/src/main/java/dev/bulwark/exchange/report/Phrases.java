package dev.bulwark.exchange.report;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.engine.measures.Tally;
import dev.bulwark.model.study.GeometryMeasure;

/** Measures of claims in words, and their values in the unit that people use. */
final class Phrases {

    private Phrases() {}

    /** Such as "threats that get through". */
    static String measure(String measure) {
        if (measure.startsWith("leakers.")) {
            return "threats that get through, " + measure.substring("leakers.".length());
        }
        return switch (measure) {
            case "leakers" -> "threats that get through";
            case "no_leak" -> "chance that nothing gets through";
            case "never_seen" -> "threats that no radar tracks";
            case "never_engaged" -> "threats that are tracked and not shot at";
            case "fired" -> "interceptors fired";
            case "wasted" -> "interceptors that meet a target dead already";
            case "first_track_s" -> "seconds until the first firm track";
            case "spent_usd" -> "cost of the interceptors fired, million US dollars";
            case "stopped_usd" -> "cost of the threats stopped, million US dollars";
            default ->
                GeometryMeasure.parse(measure)
                        .map(Phrases::geometry)
                        .orElseGet(() -> Tally.find(measure).map(Tally::phrase).orElse(measure));
        };
    }

    private static String geometry(GeometryMeasure measure) {
        String height = measure.kind() == GeometryMeasure.Kind.RING
                ? ""
                : " against a target " + MapPicture.height(measure.heightM()) + " above ground";
        return switch (measure.kind()) {
            case RING -> "share of the land inside the range rings";
            case SEEN -> "share of the land that radars see" + height;
            case REACHED -> "share of the land that fire units reach" + height;
            case SEEN_KM -> "radius of a circle as large as what radars see" + height + ", kilometres";
            case CROSSED -> "share of straight crossings that could be engaged once" + height;
        };
    }

    /** With its interval; shares in percent, dollars in millions. */
    static String value(String measure, Interval value) {
        boolean isShare = measure.equals("no_leak")
                || GeometryMeasure.parse(measure)
                        .filter(g -> g.kind() != GeometryMeasure.Kind.SEEN_KM)
                        .isPresent();
        if (isShare) {
            return value.low() == value.high() ? Headline.percent(value.estimate()) : Rounding.percent(value);
        }
        double unit = measure.endsWith("_usd") ? 1e6 : 1;
        Interval scaled = new Interval(value.estimate() / unit, value.low() / unit, value.high() / unit);
        return scaled.low() == scaled.high()
                ? Rounding.fixed(scaled.estimate(), scaled.estimate() == Math.rint(scaled.estimate()) ? 0 : 1)
                : Rounding.withInterval(scaled);
    }
}
