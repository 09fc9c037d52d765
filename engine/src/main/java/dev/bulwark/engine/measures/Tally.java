package dev.bulwark.engine.measures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Things that a run counts beside its outcome; a new one needs a line here and one in {@link Counter}. */
public enum Tally {
    TRACKS_REFUSED("tracks that a full radar could not take"),
    STILL_FLYING("threats still flying at the end"),
    DECOYS("decoys"),
    FIRED_AT_DECOYS("interceptors fired at decoys"),
    DOUBLE_ENGAGED("targets engaged by two fire units at once"),
    FRIENDS_SHOT_AT("friendly aircraft shot at"),
    FRIENDS_LOST("friendly aircraft lost to the defence"),
    NEUTRALS_SHOT_AT("neutral aircraft shot at"),
    NEUTRALS_LOST("neutral aircraft lost to the defence");

    private final String phrase;

    Tally(String phrase) {
        this.phrase = phrase;
    }

    /** Its name in tables, JSON and claims. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For people. */
    public String phrase() {
        return phrase;
    }

    public static Optional<Tally> find(String key) {
        return Arrays.stream(values()).filter(t -> t.key().equals(key)).findFirst();
    }
}
