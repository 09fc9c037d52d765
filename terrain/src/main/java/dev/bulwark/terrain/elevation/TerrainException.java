package dev.bulwark.terrain.elevation;

/** Terrain that cannot be read or used; the message is for people and names the file or place. */
public final class TerrainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TerrainException(String message) {
        super(message);
    }

    public TerrainException(String message, Throwable cause) {
        super(message, cause);
    }
}
