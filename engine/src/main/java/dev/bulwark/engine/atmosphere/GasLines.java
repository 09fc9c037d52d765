package dev.bulwark.engine.atmosphere;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Spectral lines of a gas: for each its frequency in gigahertz and six coefficients. */
final class GasLines {
    private final double[][] lines;

    private GasLines(double[][] lines) {
        this.lines = lines;
    }

    static GasLines oxygen() {
        return read("oxygen.csv");
    }

    static GasLines waterVapour() {
        return read("water.csv");
    }

    double[][] all() {
        return lines;
    }

    private static GasLines read(String name) {
        try (InputStream in = GasLines.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new GasLines(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> Character.isDigit(line.charAt(0)))
                    .map(line -> Arrays.stream(line.split(",", -1))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toArray(double[][]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
