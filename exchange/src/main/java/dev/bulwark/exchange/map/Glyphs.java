package dev.bulwark.exchange.map;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Letters as opacities, drawn from DejaVu Sans by src/data/glyphs.py. */
final class Glyphs {
    private final int height;
    private final Map<Character, byte[]> letters = new TreeMap<>();

    private Glyphs(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        height = in.readUnsignedByte();
        for (int i = 0; i < count; i++) {
            char letter = in.readChar();
            letters.put(letter, in.readNBytes(in.readUnsignedByte() * height));
        }
    }

    /** The plain letters, and the bold ones of titles. */
    record Fonts(Glyphs plain, Glyphs title) {
        static Fonts read() {
            try (InputStream file = Glyphs.class.getResourceAsStream("glyphs.bin.gz")) {
                if (file == null) {
                    throw new IllegalStateException("glyphs.bin.gz is missing from the jar");
                }
                DataInputStream in = new DataInputStream(new GZIPInputStream(file));
                return new Fonts(new Glyphs(in), new Glyphs(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    int height() {
        return height;
    }

    /** Row by row; a question mark for a letter that is not held. */
    byte[] letter(char letter) {
        byte[] held = letters.get(letter);
        return held == null ? letters.getOrDefault('?', new byte[height]) : held;
    }

    int width(char letter) {
        return letter(letter).length / height;
    }

    int width(String text) {
        return text.chars().map(c -> width((char) c)).sum();
    }
}
