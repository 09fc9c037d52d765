package dev.bulwark.model.catalogue;

/** How a figure is known. */
public enum Basis {
    SOURCED("sourced", "read in a copy of the cited page"),
    DERIVED("derived", "computed from cited or stated inputs"),
    MIXED("mixed", "part sourced, part unverified; the note says which"),
    ASSUMPTION("assumption", "not published; a modelling assumption with a range"),
    UNVERIFIED("unverified", "commonly stated, not read in its source yet");

    private final String text;
    private final String meaning;

    Basis(String text, String meaning) {
        this.text = text;
        this.meaning = meaning;
    }

    /** As documents write it. */
    public String text() {
        return text;
    }

    public String meaning() {
        return meaning;
    }
}
