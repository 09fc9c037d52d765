package dev.bulwark.study.causes;

/** Why a threat got through: the first thing, in this order, whose relaxation alone would have stopped it. */
public enum Cause {
    TERRAIN("terrain", "hills hid it: without them it would have been stopped"),
    CHANNELS("channels", "fire units were busy: with more channels it would have been stopped"),
    MAGAZINE("magazine", "launchers were empty: with more rounds it would have been stopped"),
    IDENTITY("identity", "the defence did not know it for hostile: had it known everybody, it would have been stopped"),
    SHARING("sharing", "others had seen it: with one perfect network it would have been stopped"),
    REACTION("reaction", "the defence was slow: with no reaction time it would have been stopped"),
    LUCK("luck", "shots missed: had every shot hit, it would have been stopped"),
    JOINT("joint", "no single one of these would have stopped it, all together would"),
    REACH("reach", "out of reach: none of these would have stopped it, not even all together");

    private final String text;
    private final String meaning;

    Cause(String text, String meaning) {
        this.text = text;
        this.meaning = meaning;
    }

    public String text() {
        return text;
    }

    /** A sentence for people. */
    public String meaning() {
        return meaning;
    }
}
