package dev.bulwark.app.download;

import dev.bulwark.app.shell.ExitCode;
import dev.bulwark.app.shell.Failure;
import dev.bulwark.exchange.file.SafeFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Hashes of files by name, in the form that {@code sha256sum -c} reads. */
final class Checksums {
    private final Map<String, String> hashes = new TreeMap<>();

    static Checksums read(Path file) throws IOException {
        Checksums sums = new Checksums();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.strip().split("\\s+\\*?", 2);
                if (parts.length == 2 && parts[0].matches("[0-9a-f]{64}")) {
                    sums.hashes.put(parts[1], parts[0]);
                }
            }
        }
        return sums;
    }

    Optional<String> of(String name) {
        return Optional.ofNullable(hashes.get(name));
    }

    void put(String name, String hash) {
        hashes.put(name, hash);
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        hashes.forEach(
                (name, hash) -> text.append(hash).append("  ").append(name).append('\n'));
        SafeFiles.write(file, text.toString());
    }

    /** Refuses a file whose hash is known to be another one. */
    void check(String name, Path file) throws IOException {
        Optional<String> expected = of(name);
        if (expected.isPresent() && !expected.get().equals(sha256(file))) {
            throw new Failure(
                    ExitCode.CORRUPT_STORE,
                    file + ": its SHA-256 is not the " + expected.get().substring(0, 12)
                            + "... expected of it; remove it and get it again");
        }
    }

    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
