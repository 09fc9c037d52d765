package dev.bulwark.exchange.footprint;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.motion.BallisticPath;
import dev.bulwark.engine.motion.Ground;
import dev.bulwark.engine.reach.Reach;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.exchange.coverage.Area;
import dev.bulwark.exchange.coverage.Areas;
import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.system.Envelope;
import dev.bulwark.model.system.ThreatType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes footprints. */
public final class Footprints {
    private static final int MOST_LAYERS = 4;
    private static final double STEPS_IN_REACH = 12;
    /** A threat that comes down at 30 degrees or steeper may aim so much farther than the reach, per metre of height. */
    private static final double BEYOND_PER_HEIGHT = 1.8;

    private Footprints() {}

    /** The fire units of a defence that can meet ballistic missiles, as far as the threat can come near them. */
    public static List<Footprint.Unit> units(Theatre theatre, ThreatType threat, Geodetic launch) {
        List<Footprint.Unit> units = new ArrayList<>();
        for (FireUnit unit : theatre.scenario().fireUnits()) {
            double ring = 0;
            for (Envelope envelope : envelopes(unit, threat)) {
                ring = Math.max(ring, envelope.maxRangeM());
            }
            if (ring > 0 && Geodesics.distanceM(launch, unit.position()) < threat.rangeM() + ring) {
                units.add(new Footprint.Unit(unit.id(), unit.position(), ring));
            }
        }
        return units;
    }

    /**
     * Solves a footprint.
     *
     * @param ground heights; aim points where one is NaN are not tried
     * @param stepM distance of aim points; 0 for a twelfth of the longest reach
     */
    public static Footprint of(
            String title,
            String words,
            Theatre theatre,
            Ground ground,
            ThreatType threat,
            Geodetic launch,
            double stepM,
            String terrainNote) {
        List<Footprint.Unit> units = units(theatre, threat, launch);
        double ring = units.stream().mapToDouble(Footprint.Unit::ringM).max().orElse(0);
        double height = theatre.scenario().fireUnits().stream()
                .flatMap(u -> envelopes(u, threat).stream())
                .mapToDouble(Envelope::maxAltitudeM)
                .max()
                .orElse(0);
        double step = stepM > 0 ? stepM : ring / STEPS_IN_REACH;
        Reach reach = new Reach(theatre, ground, threat);
        Geodetic from = onGround(launch, ground);
        AimGrid grid = AimGrid.of(units, ring + BEYOND_PER_HEIGHT * height, step, aim -> {
            if (Geodesics.distanceM(from, aim) > threat.rangeM()) {
                return 0;
            }
            Geodetic at = onGround(aim, ground);
            if (Double.isNaN(at.heightM())) {
                return 0;
            }
            BallisticPath path = BallisticPath.between(from, at, 0);
            return reach.opportunities(path, path.startS(), path.endS()).size();
        });
        List<Footprint.Layer> layers = new ArrayList<>();
        for (int k = 1; k <= Math.min(MOST_LAYERS, grid.most()); k++) {
            layers.add(new Footprint.Layer(k, grid.atLeast(k)));
        }
        String note = notes(threat, from, units, ring, terrainNote);
        return new Footprint(title, words, launch, units, rings(units, step), layers, step, note);
    }

    private static Area rings(List<Footprint.Unit> units, double stepM) {
        List<Coverage.Mark> marks = units.stream()
                .map(u -> new Coverage.Mark(u.id(), u.id(), u.position(), u.ringM()))
                .toList();
        return Areas.circles(marks, Math.min(stepM, 2_000));
    }

    private static String notes(
            ThreatType threat, Geodetic from, List<Footprint.Unit> units, double ring, String terrainNote) {
        boolean cut =
                units.stream().anyMatch(u -> Geodesics.distanceM(from, u.position()) + 1.5 * ring > threat.rangeM());
        Optional<String> far = cut
                ? Optional.of(String.format(
                        Locale.ROOT,
                        "aim points beyond the threat's published range, %.0f km, are not counted as defended",
                        threat.rangeM() / 1000))
                : Optional.empty();
        return terrainNote.isEmpty()
                ? far.orElse("")
                : far.map(f -> f + "; " + terrainNote).orElse(terrainNote);
    }

    private static List<Envelope> envelopes(FireUnit unit, ThreatType threat) {
        List<Envelope> envelopes = new ArrayList<>();
        unit.weapons().forEach(w -> {
            Envelope envelope = w.interceptor().envelope(threat.kind());
            if (envelope != null) {
                envelopes.add(envelope);
            }
        });
        return envelopes;
    }

    private static Geodetic onGround(Geodetic p, Ground ground) {
        return p.withHeightM(ground.heightM(p.latitudeRad(), p.longitudeRad()));
    }
}
