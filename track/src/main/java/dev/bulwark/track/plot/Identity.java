package dev.bulwark.track.plot;

/** Who a target is. Silence proves nothing: a plot without an answer is {@code UNKNOWN}. */
public enum Identity {
    UNKNOWN(0),
    FRIEND(1),
    NEUTRAL(2),
    HOSTILE(3);

    private static final Identity[] BY_CODE = {UNKNOWN, FRIEND, NEUTRAL, HOSTILE};
    private final byte code;

    Identity(int code) {
        this.code = (byte) code;
    }

    /** As kept in columns. */
    public byte code() {
        return code;
    }

    public static Identity ofCode(byte code) {
        return BY_CODE[code];
    }
}
