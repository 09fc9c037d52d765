package dev.bulwark.engine.engagement;

import dev.bulwark.base.geo.Ecef;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.engine.motion.Fix;
import dev.bulwark.engine.motion.Path;
import dev.bulwark.engine.sensing.Sighting;
import dev.bulwark.engine.sensing.Sightings;
import dev.bulwark.model.system.Envelope;
import dev.bulwark.model.system.InterceptorType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All the launch windows of one kind of interceptor at one place against one threat, in order of time. */
public final class LaunchWindows {
    /** Published bounds of altitude are whole metres: a target just at a bound must not flicker by rounding. */
    private static final double ALTITUDE_TOLERANCE_M = 0.5;

    private static final LaunchWindows NONE = new LaunchWindows(List.of());

    private final LaunchWindow[] windows;
    private final double[] firstS;
    private final double[] lastS;

    private LaunchWindows(List<LaunchWindow> windows) {
        this.windows = windows.toArray(LaunchWindow[]::new);
        firstS = windows.stream().mapToDouble(LaunchWindow::firstLaunchS).toArray();
        lastS = windows.stream().mapToDouble(LaunchWindow::lastLaunchS).toArray();
    }

    public static LaunchWindows none() {
        return NONE;
    }

    public boolean isEmpty() {
        return windows.length == 0;
    }

    /** The window that contains a launch time, or null. */
    public @Nullable LaunchWindow at(double launchS) {
        for (int i = 0; i < windows.length; i++) {
            if (firstS[i] <= launchS && launchS <= lastS[i]) {
                return windows[i];
            }
        }
        return null;
    }

    /** The earliest possible launch at or after a time; positive infinity if there is none. */
    public double earliestLaunchS(double fromS) {
        for (int i = 0; i < windows.length; i++) {
            if (fromS <= lastS[i]) {
                return Math.max(fromS, firstS[i]);
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** The latest possible launch; negative infinity if there is none. */
    public double latestLaunchS() {
        return windows.length == 0 ? Double.NEGATIVE_INFINITY : lastS[lastS.length - 1];
    }

    /**
     * Solves the windows.
     *
     * @param launcher where the interceptors stand; its height is used
     * @param envelope against this kind of target
     * @param sightings when the fire unit's radar can hold the target
     * @param stepS spacing of the solved points in time along the path
     */
    public static LaunchWindows solve(
            Geodetic launcher,
            InterceptorType interceptor,
            Envelope envelope,
            Path path,
            List<Sighting> sightings,
            double stepS) {
        return solve(launcher, FlyOut.direct(interceptor), interceptor.lateS(), envelope, path, sightings, stepS);
    }

    /**
     * Solves the windows.
     *
     * @param flyOut how the interceptor comes to its target
     * @param lateS how long before the meeting the target need not be held any more
     */
    public static LaunchWindows solve(
            Geodetic launcher,
            FlyOut flyOut,
            double lateS,
            Envelope envelope,
            Path path,
            List<Sighting> sightings,
            double stepS) {
        if (sightings.isEmpty() || path.topSpeedMps() > envelope.maxTargetSpeedMps()) {
            return NONE;
        }
        Ecef from = Wgs84.toEcef(launcher);
        List<LaunchWindow> found = new ArrayList<>();
        for (Sighting sighting : sightings) {
            double end = Math.min(path.endS(), sighting.toS() + lateS);
            for (Sighting inside : Sightings.stretches(
                    t -> reaches(envelope, launcher, from, path.at(t)),
                    t -> Math.max(0, from.distanceM(path.at(t).ecef()) - farthestM(envelope)) / path.fastestMps(),
                    sighting.fromS(),
                    end,
                    stepS)) {
                add(found, from, flyOut, path, inside, sighting.fromS(), stepS);
            }
        }
        return found.isEmpty() ? NONE : new LaunchWindows(found);
    }

    /** Whether a target's place is inside the envelope. */
    static boolean reaches(Envelope envelope, Geodetic launcher, Ecef from, Fix fix) {
        if (fix.altitudeM() > envelope.maxAltitudeM() + ALTITUDE_TOLERANCE_M
                || fix.heightAboveGroundM() < envelope.minAltitudeM() - ALTITUDE_TOLERANCE_M) {
            return false;
        }
        double slant = from.distanceM(fix.ecef());
        if (slant > farthestM(envelope)) {
            return false;
        }
        double range = groundRangeM(launcher, from, fix);
        return range >= envelope.minRangeM() && range <= envelope.maxRangeM();
    }

    /** No target of the envelope is farther from the launcher along the slant, metres. */
    private static double farthestM(Envelope envelope) {
        return 1.2 * envelope.maxRangeM() + envelope.maxAltitudeM();
    }

    /** Distance along the ground, on a sphere of the local radius: within 0.3 % of the geodesic to 400 km. */
    static double groundRangeM(Geodetic launcher, Ecef from, Fix fix) {
        Ecef below = Wgs84.toEcef(new Geodetic(fix.latitudeRad(), fix.longitudeRad(), launcher.heightM()));
        double radius = Wgs84.MEAN_RADIUS_M + launcher.heightM();
        return 2 * radius * StrictMath.asin(Math.min(1, from.distanceM(below) / (2 * radius)));
    }

    /** Points (launch, meeting) along a stretch of meetings, kept while both rise: a receding target ends it. */
    private static void add(
            List<LaunchWindow> found,
            Ecef from,
            FlyOut flyOut,
            Path path,
            Sighting inside,
            double seenFromS,
            double stepS) {
        int steps = Math.max(1, (int) Math.ceil((inside.toS() - inside.fromS()) / stepS));
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            double meeting = inside.fromS() + (inside.toS() - inside.fromS()) * i / steps;
            double launch =
                    meeting - flyOut.timeS(from.distanceM(path.at(meeting).ecef()));
            if (launch < seenFromS || (!points.isEmpty() && launch <= points.getLast()[0])) {
                continue;
            }
            if (points.isEmpty() && i > 0) {
                clip(points, from, flyOut, path, meeting - (inside.toS() - inside.fromS()) / steps, meeting, seenFromS);
            }
            points.add(new double[] {launch, meeting});
        }
        if (points.size() >= 2) {
            found.add(new LaunchWindow(
                    points.stream().mapToDouble(p -> p[0]).toArray(),
                    points.stream().mapToDouble(p -> p[1]).toArray()));
        }
    }

    /** The point where the launch is just not before the target is first seen, between two meetings. */
    private static void clip(
            List<double[]> points,
            Ecef from,
            FlyOut flyOut,
            Path path,
            double beforeS,
            double afterS,
            double seenFromS) {
        double low = beforeS;
        double high = afterS;
        for (int i = 0; i < 20; i++) {
            double middle = (low + high) / 2;
            if (middle - flyOut.timeS(from.distanceM(path.at(middle).ecef())) < seenFromS) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double launch = high - flyOut.timeS(from.distanceM(path.at(high).ecef()));
        if (high < afterS) {
            points.add(new double[] {launch, high});
        }
    }
}
