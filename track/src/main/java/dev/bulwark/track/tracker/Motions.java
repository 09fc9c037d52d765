package dev.bulwark.track.tracker;

import static dev.bulwark.track.tracker.TrackStore.*;

import dev.bulwark.track.filter.ConstantVelocity;
import dev.bulwark.track.filter.CoordinatedTurn;
import dev.bulwark.track.filter.Planar;
import dev.bulwark.track.filter.PlanarMixing;
import dev.bulwark.track.filter.Switching;
import dev.bulwark.track.filter.Vertical;
import dev.bulwark.track.filter.VerticalMixing;

/** Carries tracks on in time: mixing and prediction of every mode. */
final class Motions {
    private final Settings settings;
    private final PlanarMixing planar;
    private final VerticalMixing vertical = new VerticalMixing(VERTICAL_MODES);
    private final double[] stays;
    private final double[] climbStays;
    private double dt;
    private double[] switching = new double[0];
    private double[] climbSwitching = new double[0];
    private Vertical.Step level;
    private Vertical.Step climb;

    Motions(Settings settings) {
        this.settings = settings;
        Settings.Motion motion = settings.motion();
        Settings.Climb rates = settings.climb();
        planar = new PlanarMixing(PLANAR_MODES, motion.turnRateSigma() * motion.turnRateSigma());
        stays = new double[] {motion.meanStraightS(), motion.meanTurnS()};
        climbStays = new double[] {rates.meanLevelS(), rates.meanClimbS()};
        level = Vertical.Step.of(0, rates.levelSigma(), rates.tauS());
        climb = level;
        step(0);
    }

    /** How long the next predictions reach; what depends on it alone is worked out once. */
    void step(double seconds) {
        if (seconds == dt && switching.length > 0) {
            return;
        }
        dt = seconds;
        switching = Switching.over(dt, stays);
        climbSwitching = Switching.over(dt, climbStays);
        Settings.Climb rates = settings.climb();
        level = Vertical.Step.of(dt, rates.levelSigma(), rates.tauS());
        climb = Vertical.Step.of(dt, rates.climbSigma(), rates.tauS());
    }

    /** Predicts one track in place. */
    void predict(TrackStore tracks, int track) {
        double[] a = tracks.rows;
        int o = track * ROW;
        Settings.Motion motion = settings.motion();
        if (tracks.hits[track] > 1) {
            planar.mix(a, o, o + PLANAR_P, switching);
            ConstantVelocity.predict(a, o, dt, motion.straightQ());
            CoordinatedTurn.predict(a, o + Planar.SIZE, dt, motion.turnQ(), motion.turnRateQ());
        } else {
            ConstantVelocity.predict(a, o, dt, motion.turnQ());
        }
        vertical.mix(a, o + VERTICAL, o + VERTICAL_P, climbSwitching);
        Vertical.predict(a, o + VERTICAL, level);
        Vertical.predict(a, o + VERTICAL + Vertical.SIZE, climb);
        height(a, o);
    }

    /** Height of all modes together. */
    static void height(double[] a, int o) {
        double mean = 0;
        for (int m = 0; m < VERTICAL_MODES; m++) {
            mean += a[o + VERTICAL_P + m] * a[o + VERTICAL + m * Vertical.SIZE + Vertical.Z];
        }
        double variance = 0;
        for (int m = 0; m < VERTICAL_MODES; m++) {
            int v = o + VERTICAL + m * Vertical.SIZE;
            double off = a[v + Vertical.Z] - mean;
            variance += a[o + VERTICAL_P + m] * (a[v + Vertical.ZZ] + off * off);
        }
        a[o + HEIGHT] = mean;
        a[o + HEIGHT_VARIANCE] = variance;
    }

    /** The second plot makes a track of one mode one of all: each begins alike, with its share of time. */
    void spread(double[] a, int o) {
        Settings.Motion motion = settings.motion();
        double straight = motion.meanStraightS() / (motion.meanStraightS() + motion.meanTurnS());
        a[o + PLANAR_P] = straight;
        for (int m = 1; m < PLANAR_MODES; m++) {
            int b = o + m * Planar.SIZE;
            System.arraycopy(a, o, a, b, Planar.SIZE);
            Planar.setTurn(a, b, motion.turnRateSigma() * motion.turnRateSigma());
            a[o + PLANAR_P + m] = 1 - straight;
        }
    }
}
