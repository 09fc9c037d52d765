package dev.bulwark.exchange.map;

import java.util.Arrays;

/** Pixels that can be painted on: spans, lines and letters, each with an opacity. */
final class Pixels {
    private final int width;
    private final int height;
    private final int[] pixels;

    Pixels(int width, int height, int rgb) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
        Arrays.fill(pixels, rgb);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int rgb(int x, int y) {
        return pixels[y * width + x];
    }

    /** Mixes a colour into a pixel; outside the picture nothing happens. */
    void paint(int x, int y, int rgb, double opacity) {
        if (x < 0 || y < 0 || x >= width || y >= height || opacity <= 0) {
            return;
        }
        int old = pixels[y * width + x];
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int from = old >> shift & 255;
            int to = rgb >> shift & 255;
            mixed |= (int) Math.rint(from + Math.min(1, opacity) * (to - from)) << shift;
        }
        pixels[y * width + x] = mixed;
    }

    void rectangle(int x, int y, int wide, int high, int rgb, double opacity) {
        for (int j = y; j < y + high; j++) {
            for (int i = x; i < x + wide; i++) {
                paint(i, j, rgb, opacity);
            }
        }
    }

    /** A line a pixel wide with soft edges. */
    void line(double x1, double y1, double x2, double y2, int rgb, double opacity) {
        int steps = (int) Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)));
        boolean flat = Math.abs(x2 - x1) >= Math.abs(y2 - y1);
        for (int i = 0; i <= steps; i++) {
            double part = steps == 0 ? 0 : (double) i / steps;
            double x = x1 + part * (x2 - x1);
            double y = y1 + part * (y2 - y1);
            double across = flat ? y : x;
            int whole = (int) Math.floor(across);
            double rest = across - whole;
            if (flat) {
                paint((int) Math.rint(x), whole, rgb, opacity * (1 - rest));
                paint((int) Math.rint(x), whole + 1, rgb, opacity * rest);
            } else {
                paint(whole, (int) Math.rint(y), rgb, opacity * (1 - rest));
                paint(whole + 1, (int) Math.rint(y), rgb, opacity * rest);
            }
        }
    }

    /** Text from its upper left corner; returns where it ends. */
    int text(int x, int y, Glyphs font, String text, int rgb) {
        int at = x;
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            byte[] letter = font.letter(c);
            int wide = font.width(c);
            for (int i = 0; i < letter.length; i++) {
                paint(at + i % wide, y + i / wide, rgb, (letter[i] & 255) / 255.0);
            }
            at += wide;
        }
        return at;
    }
}
