package dev.bulwark.engine.identity;

import dev.bulwark.base.geo.Ecef;
import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.engine.motion.Fix;
import dev.bulwark.model.scenario.Corridor;
import java.util.ArrayList;
import java.util.List;

/** A corridor as a chain of short chords at sea level; a chord sinks 8 m at most below the ground that it follows. */
final class CorridorShape {
    private static final double PIECE_M = 20_000;

    private final Corridor corridor;
    private final List<Ecef> chain = new ArrayList<>();

    CorridorShape(Corridor corridor) {
        this.corridor = corridor;
        for (int i = 1; i < corridor.line().size(); i++) {
            Geodetic from = corridor.line().get(i - 1);
            Geodesics.Line leg = Geodesics.inverse(from, corridor.line().get(i));
            int pieces = Math.max(1, (int) Math.ceil(leg.distanceM() / PIECE_M));
            for (int k = i == 1 ? 0 : 1; k <= pieces; k++) {
                chain.add(Wgs84.toEcef(Geodesics.direct(from, leg.azimuthRad(), leg.distanceM() * k / pieces)));
            }
        }
    }

    boolean contains(Fix fix) {
        if (fix.altitudeM() < corridor.floorM() || fix.altitudeM() > corridor.ceilingM()) {
            return false;
        }
        Ecef below = Wgs84.toEcef(new Geodetic(fix.latitudeRad(), fix.longitudeRad(), 0));
        for (int i = 1; i < chain.size(); i++) {
            if (distanceM(below, chain.get(i - 1), chain.get(i)) <= corridor.widthM() / 2) {
                return true;
            }
        }
        return false;
    }

    /** From a point to a piece of the chain. */
    private static double distanceM(Ecef p, Ecef a, Ecef b) {
        double dx = b.xM() - a.xM();
        double dy = b.yM() - a.yM();
        double dz = b.zM() - a.zM();
        double along = (p.xM() - a.xM()) * dx + (p.yM() - a.yM()) * dy + (p.zM() - a.zM()) * dz;
        double f = Math.clamp(along / Math.max(1, dx * dx + dy * dy + dz * dz), 0, 1);
        return p.distanceM(new Ecef(a.xM() + f * dx, a.yM() + f * dy, a.zM() + f * dz));
    }
}
