package dev.bulwark.app.download;

import dev.bulwark.app.shell.Failure;
import dev.bulwark.base.unit.Nearest;
import java.util.List;
import java.util.Locale;

/**
 * Where tiles of one degree are served.
 *
 * @param template an address with {@code {NS}}, {@code {lat}} (two digits), {@code {EW}} and {@code {lon}} (three digits) of
 *     a tile's south-west corner
 * @param attribution to be said with everything made of it
 */
public record TileSource(String name, String template, String attribution) {
    /** Those that need no template; the first is the default. */
    private static final List<TileSource> KNOWN = List.of(
            new TileSource(
                    "skadi",
                    "https://s3.amazonaws.com/elevation-tiles-prod/skadi/{NS}{lat}/{NS}{lat}{EW}{lon}.hgt.gz",
                    "Terrain Tiles (Mapzen/Tilezen open data set), 1 arc-second: SRTM, GMTED2010 and others; public domain"
                            + " and attribution licences, listed by its authors"),
            new TileSource(
                    "copernicus-30",
                    copernicus("https://copernicus-dem-30m.s3.amazonaws.com/", "10"),
                    "Copernicus GLO-30: DLR e.V. 2010-2014 and Airbus Defence and Space GmbH 2014-2018, provided under"
                            + " COPERNICUS by the European Union and ESA; free licence with attribution"),
            new TileSource(
                    "copernicus-90",
                    copernicus("https://copernicus-dem-90m.s3.amazonaws.com/", "30"),
                    "Copernicus GLO-90: DLR e.V. 2010-2014 and Airbus Defence and Space GmbH 2014-2018, provided under"
                            + " COPERNICUS by the European Union and ESA; free licence with attribution"));

    private static String copernicus(String root, String spacing) {
        String name = "Copernicus_DSM_COG_" + spacing + "_{NS}{lat}_00_{EW}{lon}_00_DEM";
        return root + name + "/" + name + ".tif";
    }

    /** A known source by its name, or a template of the user's. */
    public static TileSource of(String text) {
        for (TileSource known : KNOWN) {
            if (known.name.equals(text)) {
                return known;
            }
        }
        List<String> names = KNOWN.stream().map(TileSource::name).toList();
        if (!text.contains("://")) {
            throw Failure.badInput("there is no tile source '" + text + "'"
                    + Nearest.to(text, names)
                            .map(n -> "; did you mean '" + n + "'?")
                            .orElse("")
                    + "; known are " + String.join(", ", names) + ", or an address with {NS}{lat}{EW}{lon} in it");
        }
        boolean names1 = text.contains("{lat}") && text.contains("{lon}");
        if (!text.matches("https?://.*") || !names1) {
            throw Failure.badInput(
                    "--source " + text + ": expected an http or https address that holds {lat} and {lon},"
                            + " and {NS} and {EW}, such as https://example.org/{NS}{lat}{EW}{lon}.hgt.gz");
        }
        return new TileSource("own", text, "as its owner says");
    }

    /** The address of the tile whose south-west corner is given in whole degrees. */
    String address(int latitude, int longitude) {
        return template.replace("{NS}", latitude < 0 ? "S" : "N")
                .replace("{lat}", String.format(Locale.ROOT, "%02d", Math.abs(latitude)))
                .replace("{EW}", longitude < 0 ? "W" : "E")
                .replace("{lon}", String.format(Locale.ROOT, "%03d", Math.abs(longitude)));
    }
}
