package dev.bulwark.model.document;

import java.util.Optional;

/** Paths as documents write them: relative, with slashes, never upwards. */
public final class RelativePath {

    private RelativePath() {}

    /** The path seen from the folder's root, or empty if it is absolute, leads upwards or is an address. */
    public static Optional<String> resolve(String from, String path) {
        boolean odd = path.isBlank() || path.startsWith("/") || path.contains("\\") || path.contains(":");
        if (odd || path.length() > 500) {
            return Optional.empty();
        }
        StringBuilder clean = new StringBuilder(from.substring(0, from.lastIndexOf('/') + 1));
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..") || segment.isEmpty()) {
                return Optional.empty();
            }
            if (!segment.equals(".")) {
                clean.append(segment).append('/');
            }
        }
        return Optional.of(clean.substring(0, clean.length() - 1));
    }
}
