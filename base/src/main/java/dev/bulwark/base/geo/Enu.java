package dev.bulwark.base.geo;

/** A vector in the local east, north, up frame of some site, in metres. */
public record Enu(double eastM, double northM, double upM) {

    /** Length in metres. */
    public double rangeM() {
        return StrictMath.sqrt(eastM * eastM + northM * northM + upM * upM);
    }

    /** Azimuth from north over east, 0 to 2 pi. */
    public double azimuthRad() {
        double azimuth = StrictMath.atan2(eastM, northM);
        return azimuth < 0 ? azimuth + 2 * Math.PI : azimuth;
    }

    /** Elevation above the local horizontal, -pi/2 to pi/2. */
    public double elevationRad() {
        return StrictMath.atan2(upM, StrictMath.sqrt(eastM * eastM + northM * northM));
    }
}
