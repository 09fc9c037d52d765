package dev.bulwark.terrain.format;

import dev.bulwark.terrain.elevation.TerrainException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The GeoTIFF keys (OGC 19-008r4) that say in which frame heights are, checked against what Bulwark understands. */
final class GeoKeys {
    private static final int MODEL_TYPE = 1024;
    private static final int RASTER_TYPE = 1025;
    private static final int GEOGRAPHIC_TYPE = 2048;
    private static final int PROJECTED_UNITS = 3076;
    private static final int VERTICAL_TYPE = 4096;
    private static final int VERTICAL_UNITS = 4099;
    private static final int METRE = 9001;
    private static final int PIXEL_IS_POINT = 2;
    /** WGS 84, ETRS89, NAD83, GRS 1980 and WGS 72: within a few metres of each other, far below a post's spacing. */
    private static final Set<Integer> GEOGRAPHIC = Set.of(4326, 4258, 4269, 4019, 4322);

    private static final int WGS84_3D = 4979;

    private final String name;
    private final Map<Integer, Integer> shorts = new TreeMap<>();

    private GeoKeys(String name) {
        this.name = name;
    }

    static GeoKeys of(TiffDirectory d) {
        long[] raw = d.wholes(TiffTags.GEO_KEYS);
        GeoKeys keys = new GeoKeys(d.name());
        if (raw.length < 4) {
            throw new TerrainException(d.name() + ": has no georeference; a plain TIFF is not terrain");
        }
        for (int i = 4; i + 3 < raw.length && i < 4 + 4 * raw[3]; i += 4) {
            if (raw[i + 1] == 0) {
                keys.shorts.put((int) raw[i], (int) raw[i + 3]);
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

    private int model() {
        return shorts.getOrDefault(MODEL_TYPE, 0);
    }

    private void check() {
        switch (model()) {
            case 1 ->
                refuseUnless(shorts.getOrDefault(PROJECTED_UNITS, METRE) == METRE, "its projection is not in metres");
            case 2 -> {
                int code = shorts.getOrDefault(GEOGRAPHIC_TYPE, 4326);
                refuseUnless(code != WGS84_3D, "heights are above the ellipsoid (EPSG:4979), not above sea level");
                refuseUnless(GEOGRAPHIC.contains(code), "its datum EPSG:" + code + " is not WGS 84 or like it");
            }
            default -> refuseUnless(false, "its model type " + model() + " is neither projected nor geographic");
        }
        int units = shorts.getOrDefault(VERTICAL_UNITS, METRE);
        refuseUnless(units == METRE, "heights are in unit EPSG:" + units + ", not in metres");
        int vertical = shorts.getOrDefault(VERTICAL_TYPE, 0);
        boolean ellipsoidal = (vertical >= 5001 && vertical <= 5033) || vertical == WGS84_3D;
        refuseUnless(
                !ellipsoidal,
                "heights are above an ellipsoid (vertical reference " + vertical + "), not above sea level");
    }

    private void refuseUnless(boolean fine, String why) {
        if (!fine) {
            throw new TerrainException(name + ": " + why + "; convert it first, for instance with gdalwarp");
        }
    }
}
