package dev.bulwark.terrain.elevation;

/** Where the posts of a grid lie: in degrees, or in metres of some projection. */
public sealed interface GridFrame permits GeographicFrame, MetricFrame {

    /** Typical distance of posts in metres, the larger of the two. */
    double spacingM(int rows);
}
