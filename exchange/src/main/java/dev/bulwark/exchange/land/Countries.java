package dev.bulwark.exchange.land;

import dev.bulwark.base.geo.Geodetic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The countries of Natural Earth 4.1, 1:50m (public domain), within 10..72 E, 18..56 N; made by src/data/land.mjs. */
public final class Countries {
    /** To be said under every map. */
    public static final String CREDIT = "Borders and coasts: Natural Earth 1:50m, public domain.";

    private Countries() {}

    /** All countries, by name. */
    public static List<Country> all() {
        Map<String, List<Ring>> rings = new LinkedHashMap<>();
        text().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            int tab = line.indexOf('\t');
            rings.computeIfAbsent(line.substring(0, tab), _ -> new ArrayList<>())
                    .add(ring(line.substring(tab + 1)));
        });
        return rings.entrySet().stream()
                .map(e -> new Country(e.getKey(), e.getValue()))
                .toList();
    }

    public static Optional<Country> named(List<Country> countries, String name) {
        return countries.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    private static Ring ring(String numbers) {
        String[] parts = numbers.split(" ", -1);
        List<Geodetic> points = new ArrayList<>(parts.length / 2);
        int x = 0;
        int y = 0;
        for (int i = 0; i < parts.length; i += 2) {
            x += Integer.parseInt(parts[i]);
            y += Integer.parseInt(parts[i + 1]);
            points.add(Geodetic.ofDegrees(y / 1000.0, x / 1000.0, 0));
        }
        return new Ring(points);
    }

    private static String text() {
        try (InputStream in = Countries.class.getResourceAsStream("countries.txt")) {
            if (in == null) {
                throw new IllegalStateException("countries.txt is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
