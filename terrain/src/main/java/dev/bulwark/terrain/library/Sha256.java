package dev.bulwark.terrain.library;

import dev.bulwark.terrain.format.ByteSource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Content hashes, in hexadecimal. */
final class Sha256 {
    private static final int CHUNK = 1 << 20;

    private Sha256() {}

    static String of(ByteSource source) {
        MessageDigest digest = digest();
        for (long at = 0; at < source.size(); at += CHUNK) {
            digest.update(source.read(at, (int) Math.min(CHUNK, source.size() - at)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The hash of some hashes in their order. */
    static String of(List<String> hashes) {
        MessageDigest digest = digest();
        hashes.forEach(h -> digest.update(h.getBytes(StandardCharsets.US_ASCII)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
