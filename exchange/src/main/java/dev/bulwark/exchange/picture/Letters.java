package dev.bulwark.exchange.picture;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Letters as opacities, drawn large from DejaVu Sans by src/data/letters.py, shrunk to the size asked. */
public final class Letters {
    private final int drawnSize;
    private final int height;
    private final int ascent;
    private final Map<Character, byte[]> letters = new TreeMap<>();

    private Letters(int drawnSize, DataInputStream in) throws IOException {
        this.drawnSize = drawnSize;
        int count = in.readUnsignedShort();
        height = in.readUnsignedByte();
        ascent = in.readUnsignedByte();
        for (int i = 0; i < count; i++) {
            char letter = in.readChar();
            letters.put(letter, in.readNBytes(in.readUnsignedByte() * height));
        }
    }

    /** The plain letters, and the bold ones of titles. */
    public record Fonts(Letters plain, Letters bold) {

        public static Fonts read() {
            try (InputStream file = Letters.class.getResourceAsStream("letters.bin.gz")) {
                if (file == null) {
                    throw new IllegalStateException("letters.bin.gz is missing from the jar");
                }
                DataInputStream in = new DataInputStream(new GZIPInputStream(file));
                int size = in.readUnsignedByte();
                return new Fonts(new Letters(size, in), new Letters(size, in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** How wide a text is, in pixels, at a size in pixels. */
    public double width(String text, double size) {
        return text.chars().map(c -> columns(letter((char) c))).sum() * size / drawnSize;
    }

    /** Breaks a text into lines no wider than so many pixels. */
    public List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Writes a text whose base line begins at (x, y). */
    void write(Pixels pixels, double x, double y, double size, String text, int rgb) {
        double scale = size / drawnSize;
        double at = x;
        for (int k = 0; k < text.length(); k++) {
            byte[] letter = letter(text.charAt(k));
            stamp(pixels, letter, at, y - ascent * scale, scale, rgb);
            at += columns(letter) * scale;
        }
    }

    /** Each pixel takes the mean opacity of what it covers of the large letter. */
    private void stamp(Pixels pixels, byte[] letter, double left, double top, double scale, int rgb) {
        int wide = columns(letter);
        for (int y = (int) Math.floor(top); y < top + height * scale; y++) {
            for (int x = (int) Math.floor(left); x < left + wide * scale; x++) {
                double opacity = mean(letter, wide, (x - left) / scale, (y - top) / scale, 1 / scale);
                pixels.paint(x, y, rgb, opacity);
            }
        }
    }

    private double mean(byte[] letter, int wide, double fromX, double fromY, double side) {
        double sum = 0;
        for (int j = (int) Math.max(0, fromY); j < Math.min(height, fromY + side); j++) {
            double high = Math.min(j + 1.0, fromY + side) - Math.max(j, fromY);
            for (int i = (int) Math.max(0, fromX); i < Math.min(wide, fromX + side); i++) {
                double across = Math.min(i + 1.0, fromX + side) - Math.max(i, fromX);
                sum += high * across * (letter[j * wide + i] & 255);
            }
        }
        return sum / (255 * side * side);
    }

    /** Row by row; a question mark for a letter that is not held. */
    private byte[] letter(char letter) {
        byte[] held = letters.get(letter);
        return held == null ? letters.getOrDefault('?', new byte[height]) : held;
    }

    private int columns(byte[] letter) {
        return letter.length / height;
    }
}
