package dev.bulwark.model.catalogue;

/** Names a figure of the catalogue: its entry and its key. */
public record FigureRef(String entryId, String key) implements Comparable<FigureRef> {

    /** Reads {@code entry.key}, or {@code key} alone for a figure of the entry at hand. */
    public static FigureRef parse(String text, String entryAtHand) {
        int dot = text.indexOf('.');
        return dot < 0
                ? new FigureRef(entryAtHand, text)
                : new FigureRef(text.substring(0, dot), text.substring(dot + 1));
    }

    @Override
    public int compareTo(FigureRef other) {
        int byEntry = entryId.compareTo(other.entryId);
        return byEntry != 0 ? byEntry : key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return entryId + "." + key;
    }
}
