package dev.bulwark.exchange.page;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.random.Draws;
import dev.bulwark.base.random.EntityKey;
import dev.bulwark.model.scenario.Radar;

/**
 * Where a radar says that something is: the truth with errors in range and azimuth of the radar's stated standard
 * deviations, drawn by key. The engine's own tracks carry no place, so that this is a picture beside the run and changes
 * nothing in it; a filter behind the radar would do better.
 */
final class Measured {
    /** Of draws for pictures; the engine's purposes are smaller. */
    private static final int PURPOSE = 1_000;

    private final Draws draws;

    Measured(Draws draws) {
        this.draws = draws;
    }

    Geodetic place(Radar radar, String threat, int look, Geodetic truth) {
        long key = EntityKey.pair(EntityKey.of(radar.id()), EntityKey.of(threat));
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - draws.uniform(PURPOSE, key, 2 * look)));
        double angle = 2 * Math.PI * draws.uniform(PURPOSE, key, 2 * look + 1);
        Geodesics.Line line = Geodesics.inverse(radar.position(), truth);
        double range = Math.max(0, line.distanceM() + radar.type().rangeSigmaM() * radius * StrictMath.cos(angle));
        double azimuth = line.azimuthRad() + radar.type().angleSigmaRad() * radius * StrictMath.sin(angle);
        return Geodesics.direct(radar.position(), azimuth, range).withHeightM(truth.heightM());
    }
}
