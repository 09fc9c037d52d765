package dev.bulwark.terrain.elevation;

/** A whole grid as read from a file. */
public record Grid(Posts posts, GridFrame frame, ElevationSource source) {

    /** Heights by latitude and longitude; refuses a projected grid, whose plane has its own coordinates. */
    public GridElevation byLatitudeAndLongitude() {
        return switch (frame) {
            case GeographicFrame f -> new GridElevation(posts, f, source);
            case MetricFrame _ ->
                throw new TerrainException(source.name() + ": is in a projection; heights by latitude"
                        + " and longitude need a grid in degrees (gdalwarp -t_srs EPSG:4326)");
        };
    }
}
