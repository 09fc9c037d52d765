package dev.bulwark.terrain.format;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.terrain.elevation.MapProjection;
import dev.bulwark.terrain.elevation.TerrainException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The GeoTIFF keys (OGC 19-008r4) that say in which frame heights are, checked against what Bulwark understands. */
final class GeoKeys {
    private static final int MODEL_TYPE = 1024;
    private static final int RASTER_TYPE = 1025;
    private static final int GEOGRAPHIC_TYPE = 2048;
    private static final int PROJECTED_TYPE = 3072;
    private static final int TRANSFORMATION = 3075;
    private static final int PROJECTED_UNITS = 3076;
    private static final int USER_DEFINED = 32767;
    private static final int VERTICAL_TYPE = 4096;
    private static final int VERTICAL_UNITS = 4099;
    private static final int METRE = 9001;
    private static final int PIXEL_IS_POINT = 2;
    /** WGS 84, ETRS89, NAD83, GRS 1980 and WGS 72: within a few metres of each other, far below a post's spacing. */
    private static final Set<Integer> GEOGRAPHIC = Set.of(4326, 4258, 4269, 4019, 4322);

    /** None given, user-defined, and EGM84, EGM96, EGM2008, mean sea level, NAVD88 in metres, EVRF2000, EVRF2007. */
    private static final Set<Integer> SEA_LEVEL = Set.of(0, 32767, 5798, 5773, 3855, 5714, 5703, 5730, 5621);

    private static final int WGS84_3D = 4979;

    private final String name;
    private final Map<Integer, Integer> shorts = new TreeMap<>();
    private final Map<Integer, Double> doubles = new TreeMap<>();

    private GeoKeys(String name) {
        this.name = name;
    }

    static GeoKeys of(TiffDirectory d) {
        long[] raw = d.wholes(TiffTags.GEO_KEYS);
        double[] numbers = d.doubles(TiffTags.GEO_DOUBLES);
        GeoKeys keys = new GeoKeys(d.name());
        if (raw.length < 4) {
            throw new TerrainException(d.name() + ": has no georeference; a plain TIFF is not terrain");
        }
        for (int i = 4; i + 3 < raw.length && i < 4 + 4 * raw[3]; i += 4) {
            if (raw[i + 1] == 0) {
                keys.shorts.put((int) raw[i], (int) raw[i + 3]);
            } else if (raw[i + 1] == TiffTags.GEO_DOUBLES && raw[i + 3] < numbers.length) {
                keys.doubles.put((int) raw[i], numbers[(int) raw[i + 3]]);
            }
        }
        keys.check();
        return keys;
    }

    boolean projected() {
        return model() == 1;
    }

    boolean pixelIsPoint() {
        return shorts.getOrDefault(RASTER_TYPE, 1) == PIXEL_IS_POINT;
    }

    /** The projection of a projected grid: UTM on WGS 84, or what the keys spell out. */
    MapProjection projection() {
        int code = shorts.getOrDefault(PROJECTED_TYPE, USER_DEFINED);
        int zone = code % 100;
        if ((code / 100 == 326 || code / 100 == 327) && zone >= 1 && zone <= 60) {
            double meridian = StrictMath.toRadians(6 * zone - 183);
            return new MapProjection.TransverseMercator(0, meridian, 0.9996, 500_000, code / 100 == 326 ? 0 : 1e7);
        }
        return switch (shorts.getOrDefault(TRANSFORMATION, 0)) {
            case 1 ->
                new MapProjection.TransverseMercator(
                        angle(3081, 3089),
                        angle(3080, 3088),
                        doubles.getOrDefault(3092, 1.0),
                        number(3082),
                        number(3083));
            case 12 ->
                new MapProjection.AzimuthalEquidistant(
                        new Geodetic(angle(3089, 3081), angle(3088, 3080), 0), number(3082), number(3083));
            default -> new MapProjection.Unknown("its projection (EPSG:" + code + ") is not one that Bulwark knows");
        };
    }

    private double number(int key) {
        return doubles.getOrDefault(key, 0.0);
    }

    private double angle(int key, int otherKey) {
        return StrictMath.toRadians(doubles.getOrDefault(key, number(otherKey)));
    }

    private int model() {
        return shorts.getOrDefault(MODEL_TYPE, 0);
    }

    private void check() {
        switch (model()) {
            case 1 ->
                refuseUnless(shorts.getOrDefault(PROJECTED_UNITS, METRE) == METRE, "its projection is not in metres");
            case 2 -> {
                int code = shorts.getOrDefault(GEOGRAPHIC_TYPE, 4326);
                refuseUnless(code != WGS84_3D, "heights are above an ellipsoid, not above sea level");
                refuseUnless(GEOGRAPHIC.contains(code), "its datum EPSG:" + code + " is not WGS 84 or like it");
            }
            default -> refuseUnless(false, "its model type " + model() + " is neither projected nor geographic");
        }
        int units = shorts.getOrDefault(VERTICAL_UNITS, METRE);
        refuseUnless(units == METRE, "heights are in unit EPSG:" + units + ", not in metres");
        int vertical = shorts.getOrDefault(VERTICAL_TYPE, 0);
        boolean ellipsoidal = (vertical >= 5001 && vertical <= 5033) || vertical == WGS84_3D;
        refuseUnless(!ellipsoidal, "heights are above an ellipsoid, not above sea level");
        refuseUnless(
                SEA_LEVEL.contains(vertical),
                "its vertical reference EPSG:" + vertical + " is not known to be metres above mean sea level");
    }

    private void refuseUnless(boolean fine, String why) {
        if (!fine) {
            throw new TerrainException(name + ": " + why + "; convert it first, for instance with gdalwarp");
        }
    }
}
