package dev.bulwark.track.plot;

/**
 * A radar as the tracker knows it, in a flat local frame (east, north, up; metres). Plots measured in the horizon of
 * the sensor's own site are turned by {@link SensorFrame} where the frame is not flat.
 *
 * @param id as in the plots
 * @param frame where it stands and how its axes lie
 * @param azimuthFrom how it counts azimuth
 * @param looks when it looks and how well it sees
 * @param errors of its measurements
 * @param falsePlots what it reports though nothing is there
 */
public record Sensor(
        int id, SensorFrame frame, AzimuthFrom azimuthFrom, Looks looks, Errors errors, FalsePlots falsePlots) {

    /**
     * @param firstScanS time of the first scan; NaN if scans are known from plots only
     * @param periodS time between scans; NaN if not known
     * @param detection chance that a look at a target in reach gives a plot, over 0 and below 1
     * @param reachM slant range beyond which nothing is detected
     */
    public record Looks(double firstScanS, double periodS, double detection, double reachM) {
        public Looks {
            if (!(detection > 0 && detection < 1)) {
                throw new IllegalArgumentException(
                        "detection probability is " + detection + "; expected over 0 and below 1");
            }
            if (!(reachM > 0)) {
                throw new IllegalArgumentException("reach is " + reachM + " m; expected over 0");
            }
        }
    }

    /** Standard deviations; that of elevation is not used for plots without elevation. */
    public record Errors(double rangeM, double azimuthRad, double elevationRad) {
        public Errors {
            if (!(rangeM > 0 && azimuthRad > 0 && elevationRad > 0)) {
                throw new IllegalArgumentException("standard deviations of range, azimuth and elevation are " + rangeM
                        + " m, " + azimuthRad + " rad, " + elevationRad + " rad; expected all over 0");
            }
        }
    }

    /**
     * False plots, uniform in range, azimuth and elevation over a box.
     *
     * @param perScan mean number
     */
    public record FalsePlots(double perScan, double fromM, double toM, double lowRad, double highRad) {
        public FalsePlots {
            if (!(perScan >= 0 && toM > fromM && highRad > lowRad)) {
                throw new IllegalArgumentException(
                        "false plots: " + perScan + " a scan, from " + fromM + " to " + toM + " m, " + lowRad + " to "
                                + highRad + " rad; expected a number from 0 and boxes that are not empty");
            }
        }

        /** Box in range, azimuth (all around) and elevation, m rad². */
        public double box() {
            return (toM - fromM) * 2 * Math.PI * (highRad - lowRad);
        }
    }
}
