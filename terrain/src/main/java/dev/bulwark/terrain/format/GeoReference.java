package dev.bulwark.terrain.format;

import dev.bulwark.terrain.elevation.GeographicFrame;

/** The fields of a GeoTIFF that say where its cells lie, kept as they were read so that another file can carry them. */
public final class GeoReference {
    final double[] pixelScale;
    final double[] tiepoint;
    final double[] transformation;
    final int[] keys;
    final double[] doubles;
    final String ascii;

    private GeoReference(
            double[] pixelScale,
            double[] tiepoint,
            double[] transformation,
            int[] keys,
            double[] doubles,
            String ascii) {
        this.pixelScale = pixelScale;
        this.tiepoint = tiepoint;
        this.transformation = transformation;
        this.keys = keys;
        this.doubles = doubles;
        this.ascii = ascii;
    }

    static GeoReference of(TiffDirectory d) {
        long[] wholes = d.wholes(TiffTags.GEO_KEYS);
        int[] keys = new int[wholes.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (int) wholes[i];
        }
        return new GeoReference(
                d.doubles(TiffTags.PIXEL_SCALE),
                d.doubles(TiffTags.TIEPOINT),
                d.doubles(TiffTags.TRANSFORMATION),
                keys,
                d.doubles(TiffTags.GEO_DOUBLES),
                d.text(TiffTags.GEO_ASCII));
    }

    /** WGS 84 in degrees, cells around posts. */
    public static GeoReference of(GeographicFrame f) {
        return new GeoReference(
                new double[] {f.stepLonDeg(), f.stepLatDeg(), 0},
                new double[] {0, 0, 0, f.westDeg(), f.northDeg(), 0},
                new double[0],
                new int[] {1, 1, 0, 4, 1024, 0, 1, 2, 1025, 0, 1, 2, 2048, 0, 1, 4326, 2054, 0, 1, 9102},
                new double[0],
                "");
    }
}
