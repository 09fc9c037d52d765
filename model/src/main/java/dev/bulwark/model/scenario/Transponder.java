package dev.bulwark.model.scenario;

/** What answers an interrogation, and what an interrogator can read; each one reads those before it. */
public enum Transponder {
    /** Nothing answers. */
    NONE,
    /** The civil answer that every airliner gives. */
    CIVIL,
    /** The alliance's military identification of older kind. */
    MODE_4,
    /** The alliance's military identification of today. */
    MODE_5;

    /** Whether an interrogator of this kind understands an answer. */
    public boolean reads(Transponder answer) {
        return answer != NONE && compareTo(answer) >= 0;
    }
}
