package dev.bulwark.base.geo;

/** Earth-centred, Earth-fixed Cartesian position or vector in metres: x to 0N 0E, y to 0N 90E, z to the north pole. */
public record Ecef(double xM, double yM, double zM) {

    public Ecef minus(Ecef other) {
        return new Ecef(xM - other.xM, yM - other.yM, zM - other.zM);
    }

    public Ecef plus(Ecef other) {
        return new Ecef(xM + other.xM, yM + other.yM, zM + other.zM);
    }

    public Ecef times(double factor) {
        return new Ecef(xM * factor, yM * factor, zM * factor);
    }

    public double dot(Ecef other) {
        return xM * other.xM + yM * other.yM + zM * other.zM;
    }

    public Ecef cross(Ecef other) {
        return new Ecef(yM * other.zM - zM * other.yM, zM * other.xM - xM * other.zM, xM * other.yM - yM * other.xM);
    }

    public double normM() {
        return StrictMath.sqrt(dot(this));
    }

    public double distanceM(Ecef other) {
        double dx = xM - other.xM;
        double dy = yM - other.yM;
        double dz = zM - other.zM;
        return StrictMath.sqrt(dx * dx + dy * dy + dz * dz);
    }
}
