package dev.bulwark.base.unit;

/** A quantity that cannot be read; the message is for people. */
public final class QuantityException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public QuantityException(String message) {
        super(message);
    }
}
