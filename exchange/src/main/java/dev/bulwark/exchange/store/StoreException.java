package dev.bulwark.exchange.store;

import java.io.IOException;

/** A store that must not be used as it is; the message is for people. */
public final class StoreException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What is wrong. */
    public enum Kind {
        /** Somebody else writes into it. */
        BUSY,
        /** It belongs to another study, or to this one before something changed. */
        CHANGED,
        /** Bytes are not what was written. */
        CORRUPT
    }

    public StoreException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
