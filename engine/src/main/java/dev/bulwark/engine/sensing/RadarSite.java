package dev.bulwark.engine.sensing;

import dev.bulwark.base.geo.Ecef;
import dev.bulwark.base.geo.Enu;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.LocalFrame;
import dev.bulwark.engine.atmosphere.GasLoss;
import dev.bulwark.engine.motion.Fix;
import dev.bulwark.model.scenario.Radar;
import org.jspecify.annotations.Nullable;

/** A radar on its ground: what it sees of a position, by floor map, sector, elevation limits and detection curve. */
public final class RadarSite implements RadarView {
    private final Radar radar;
    private final Geodetic antenna;
    private final Ecef antennaEcef;
    private final LocalFrame frame;
    private final Floor floor;
    private final PdCurve curve;
    private final double refractionK;
    private final double halfSectorRad;
    private final @Nullable GasLoss gases;

    /**
     * @param antennaAltitudeM above mean sea level
     * @param refractionK effective Earth radius factor, for the elevation of a target
     */
    public RadarSite(Radar radar, double antennaAltitudeM, Floor floor, PdCurve curve, double refractionK) {
        this.radar = radar;
        this.antenna = radar.position().withHeightM(antennaAltitudeM);
        this.frame = new LocalFrame(antenna);
        this.antennaEcef = frame.origin();
        this.floor = floor;
        this.curve = curve;
        this.refractionK = refractionK;
        this.halfSectorRad = radar.type().sectorRad() / 2;
        this.gases = radar.type().hasFrequency()
                ? new GasLoss(
                        radar.type().frequencyHz(),
                        antennaAltitudeM,
                        radar.type().referenceRangeM(),
                        refractionK)
                : null;
    }

    private RadarSite(RadarSite site, double halfSectorRad) {
        this.radar = site.radar;
        this.antenna = site.antenna;
        this.antennaEcef = site.antennaEcef;
        this.frame = site.frame;
        this.floor = site.floor;
        this.curve = site.curve;
        this.refractionK = site.refractionK;
        this.halfSectorRad = halfSectorRad;
        this.gases = site.gases;
    }

    /** The same radar if it looked into all directions at once: what its sector could see wherever it is turned. */
    public RadarSite allRound() {
        return new RadarSite(this, Math.PI);
    }

    @Override
    public Radar radar() {
        return radar;
    }

    /** It stays where it is. */
    @Override
    public RadarSite at(double seconds) {
        return this;
    }

    @Override
    public double outOfRangeForS(Fix fix, double fastestMps) {
        return Math.max(0, antennaEcef.distanceM(fix.ecef()) - radar.type().instrumentedRangeM()) / fastestMps;
    }

    public Ecef ecef() {
        return antennaEcef;
    }

    /** The vector from the antenna to a target, east, north and up at the antenna. */
    public Enu toEnu(Ecef target) {
        return frame.toEnu(target);
    }

    /** Whether the position is in clear line of sight, in the sector, and within elevation and instrumented range. */
    public boolean sees(Fix fix) {
        double slant = antennaEcef.distanceM(fix.ecef());
        if (slant > radar.type().instrumentedRangeM()) {
            return false;
        }
        Enu enu = frame.toEnu(fix.ecef());
        double azimuth = enu.azimuthRad();
        if (halfSectorRad < Math.PI && Math.abs(turn(azimuth - radar.facingRad())) > halfSectorRad) {
            return false;
        }
        double radius = frame.radiusOfCurvatureM(azimuth);
        double ground = groundRangeM(enu, radius);
        double elevation = elevationRad(ground, refractionK * radius, fix.altitudeM());
        return elevation >= radar.type().minElevationRad()
                && elevation <= radar.type().maxElevationRad()
                && fix.altitudeM() >= floor.floorM(azimuth, ground);
    }

    /** Probability that one look detects a cross-section at the position; 0 where it does not see. */
    public double pd(Fix fix, double rcsM2) {
        if (!sees(fix)) {
            return 0;
        }
        double slant = antennaEcef.distanceM(fix.ecef());
        double weakened = gases == null ? rcsM2 : rcsM2 * gases.factor(antenna.heightM(), fix.altitudeM(), slant);
        return curve.pd(slant, weakened);
    }

    /**
     * Distance along the ground to below a target, on the sphere that touches the ellipsoid in the azimuth: within 120 m
     * of the geodesic at 400 km, far below the floor map's cells.
     *
     * @param radius of that sphere
     */
    double groundRangeM(Enu enu, double radius) {
        double horizontal = StrictMath.sqrt(enu.eastM() * enu.eastM() + enu.northM() * enu.northM());
        return radius * StrictMath.atan2(horizontal, radius + antenna.heightM() + enu.upM());
    }

    /** Elevation at which a ray bent by the effective radius leaves for the target. */
    private double elevationRad(double groundM, double radius, double altitudeM) {
        double angle = groundM / radius;
        double far = radius + altitudeM;
        return StrictMath.atan2(far * StrictMath.cos(angle) - radius - antenna.heightM(), far * StrictMath.sin(angle));
    }

    private static double turn(double angleRad) {
        return angleRad - 2 * Math.PI * Math.rint(angleRad / (2 * Math.PI));
    }
}
