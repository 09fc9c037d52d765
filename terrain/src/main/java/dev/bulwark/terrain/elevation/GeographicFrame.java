package dev.bulwark.terrain.elevation;

import dev.bulwark.base.geo.Wgs84;

/**
 * Where the posts of a geographic grid lie (WGS-84, or a datum within a metre of it).
 *
 * @param westDeg longitude of the first column in degrees
 * @param northDeg latitude of the first row in degrees
 * @param stepLonDeg degrees from column to column, positive
 * @param stepLatDeg degrees from row to row southward, positive
 */
public record GeographicFrame(double westDeg, double northDeg, double stepLonDeg, double stepLatDeg)
        implements GridFrame {

    public GeographicFrame {
        if (!(stepLonDeg > 0 && stepLatDeg > 0 && Math.abs(northDeg) <= 90.1 && Math.abs(westDeg) <= 540)) {
            throw new IllegalArgumentException("not a north-up grid in degrees: first post " + northDeg + ", " + westDeg
                    + ", steps " + stepLatDeg + ", " + stepLonDeg);
        }
    }

    @Override
    public double spacingM(int rows) {
        double middle = StrictMath.toRadians(northDeg - stepLatDeg * rows / 2);
        double metresPerDegree = StrictMath.toRadians(1) * Wgs84.MEAN_RADIUS_M;
        return metresPerDegree * Math.max(stepLatDeg, stepLonDeg * StrictMath.cos(middle));
    }
}
