package dev.bulwark.terrain.format;

/** The tags of TIFF 6.0, its GeoTIFF and GDAL additions, that elevation files use. */
final class TiffTags {
    static final int WIDTH = 256;
    static final int HEIGHT = 257;
    static final int BITS_PER_SAMPLE = 258;
    static final int COMPRESSION = 259;
    static final int STRIP_OFFSETS = 273;
    static final int SAMPLES_PER_PIXEL = 277;
    static final int ROWS_PER_STRIP = 278;
    static final int STRIP_BYTE_COUNTS = 279;
    static final int PREDICTOR = 317;
    static final int TILE_WIDTH = 322;
    static final int TILE_HEIGHT = 323;
    static final int TILE_OFFSETS = 324;
    static final int TILE_BYTE_COUNTS = 325;
    static final int SAMPLE_FORMAT = 339;
    static final int PIXEL_SCALE = 33550;
    static final int TIEPOINT = 33922;
    static final int TRANSFORMATION = 34264;
    static final int GEO_KEYS = 34735;
    static final int GEO_DOUBLES = 34736;
    static final int GEO_ASCII = 34737;
    static final int GDAL_NODATA = 42113;

    private TiffTags() {}
}
