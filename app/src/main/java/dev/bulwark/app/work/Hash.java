package dev.bulwark.app.work;

import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.document.SourceFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of what results are made from, in hexadecimal. */
public final class Hash {

    private Hash() {}

    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of documents by content and order, whatever their folder. */
    public static String of(List<SourceFile> files) {
        StringBuilder all = new StringBuilder();
        files.forEach(f -> all.append(f.text().length()).append('\n').append(f.text()));
        return of(all.toString());
    }

    /** Of everything that a catalogue says; its records write all of themselves, in a fixed order. */
    public static String of(Catalogue catalogue) {
        return of(catalogue.toString());
    }
}
