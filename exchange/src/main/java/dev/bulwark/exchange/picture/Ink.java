package dev.bulwark.exchange.picture;

/** What a stroke or a letter looks like; colours as 0xRRGGBB. Areas are of one hue in steps (a part of cividis). */
public enum Ink {
    PAPER(0xFFFFFF, 0, 0),
    SEA(0xE4EEF4, 0, 0),
    LAND(0xF6F3EA, 0, 0),
    COAST(0x9A9A90, 0.6, 0),
    SEEN(0x0072B2, 0.30),
    ENGAGED(0xD55E00, 0.60),
    AREA_1(0xA7C4E2, 0.8, 0),
    AREA_2(0x6E9DC9, 0.8, 0),
    AREA_3(0x3E74A8, 0.8, 0),
    AREA_4(0x1B4C7D, 0.8, 0),
    RING(0x444444, 1, 4),
    THREAD(0xB3541E, 1.6, 0),
    GRID(0xD5D5D0, 0.7, 0),
    MARK(0x111111, 1, 0),
    TEXT(0x222222, 0, 0),
    FAINT(0x666666, 0, 0);

    private final int rgb;
    private final double width;
    private final double dash;
    private final double opacity;

    Ink(int rgb, double width, double dash) {
        this(rgb, width, dash, 1);
    }

    Ink(int rgb, double opacity) {
        this(rgb, 0, 0, opacity);
    }

    Ink(int rgb, double width, double dash, double opacity) {
        this.rgb = rgb;
        this.width = width;
        this.dash = dash;
        this.opacity = opacity;
    }

    int rgb() {
        return rgb;
    }

    /** Of a stroke, in pixels. */
    double width() {
        return width;
    }

    /** Length of dashes in pixels; 0 for a full line. */
    double dash() {
        return dash;
    }

    /** Of a fill, from 0 to 1. */
    double opacity() {
        return opacity;
    }

    /** The step of the area scale for a number from 1. */
    public static Ink area(int number) {
        return switch (number) {
            case 1 -> AREA_1;
            case 2 -> AREA_2;
            case 3 -> AREA_3;
            default -> AREA_4;
        };
    }
}
