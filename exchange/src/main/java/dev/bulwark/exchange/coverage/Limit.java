package dev.bulwark.exchange.coverage;

/** What keeps a fire unit from engaging inside its range ring; each is lifted after those before it. */
public enum Limit {
    TIME("too little time between the first sight and the meeting"),
    GROUND("the horizon and the ground"),
    SECTOR("the radar's sector"),
    RADAR_RANGE("the radar's range against this target"),
    ENVELOPE("the weapon's published envelope");

    private final String words;

    Limit(String words) {
        this.words = words;
    }

    /** As said in a sentence. */
    public String words() {
        return words;
    }
}
