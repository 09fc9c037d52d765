package dev.bulwark.exchange.picture;

import java.util.Arrays;

/** Pixels that can be painted on, each time with an opacity. */
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
}
