package dev.bulwark.model.document;

/** A change that a document's text cannot take; the message says why, for people. */
public final class EditException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EditException(String message) {
        super(message);
    }
}
