package dev.bulwark.base.unit;

/** What a quantity measures. */
public enum Dimension {
    LENGTH("a length", "250 km"),
    SPEED("a speed", "900 km/h"),
    DURATION("a duration", "30 s"),
    ANGLE("an angle", "90 deg"),
    AREA("an area", "3 m2"),
    FREQUENCY("a frequency", "3 GHz"),
    MONEY("an amount of money", "625 MUSD");

    private final String phrase;
    private final String example;

    Dimension(String phrase, String example) {
        this.phrase = phrase;
        this.example = example;
    }

    /** With its article: "a length". */
    public String phrase() {
        return phrase;
    }

    /** A quantity of this dimension as one would write it: "250 km". */
    public String example() {
        return example;
    }
}
