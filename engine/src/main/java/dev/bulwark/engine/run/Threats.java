package dev.bulwark.engine.run;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.random.EntityKey;
import dev.bulwark.engine.motion.BallisticPath;
import dev.bulwark.engine.motion.Ground;
import dev.bulwark.engine.motion.Path;
import dev.bulwark.engine.motion.RoutePath;
import dev.bulwark.model.scenario.Allegiance;
import dev.bulwark.model.scenario.Altitude;
import dev.bulwark.model.scenario.Flight;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.Transponder;
import java.util.ArrayList;
import java.util.List;

/** Everything that flies in a scenario, one by one, on its way: the raids in their order, then the traffic. */
final class Threats {
    private final Scenario scenario;
    private final Ground ground;
    private final Aims aims;

    private final Solved solved;

    private Threats(Scenario scenario, Ground ground, Solved solved) {
        this.scenario = scenario;
        this.ground = ground;
        this.solved = solved;
        this.aims = new Aims(scenario);
    }

    static List<Threat> of(Scenario scenario, Ground ground, Solved solved) {
        return new Threats(scenario, ground, solved).all();
    }

    private List<Threat> all() {
        List<Threat> all = new ArrayList<>();
        for (Raid raid : scenario.raids()) {
            Aim aim = aims.of(raid.asset(), "raid " + raid.id());
            for (int i = 0; i < raid.threats(); i++) {
                String id = raid.id() + "-" + (i + 1);
                Path path = path(raid, aim, i / raid.count(), i % raid.count());
                all.add(hostile(id, raid, aim, false, path));
            }
            all.addAll(decoys(raid, aim, all.subList(all.size() - raid.threats(), all.size())));
        }
        for (Flight flight : scenario.airspace().traffic()) {
            Aim end = new Aim("", Aim.Kind.NOTHING, -1, flight.route().getLast(), 0);
            for (int i = 0; i < flight.count(); i++) {
                String id = flight.id() + "-" + (i + 1);
                double start = flight.firstS() + i * flight.everyS();
                Path path = route(flight.route(), start, flight.speedMps(), flight.altitude());
                all.add(new Threat(
                        id,
                        EntityKey.of(id),
                        flight.type(),
                        flight.side(),
                        flight.transponder(),
                        flight.id(),
                        end,
                        false,
                        path));
            }
        }
        return all;
    }

    /** Each decoy flies with one of the wave's attackers, on the same path at the same time. */
    private static List<Threat> decoys(Raid raid, Aim aim, List<Threat> attackers) {
        List<Threat> decoys = new ArrayList<>();
        int inWave = raid.decoys().count();
        for (int i = 0; i < inWave * raid.arrivals().waves(); i++) {
            Path path = attackers.get(raid.companion(i)).path();
            decoys.add(hostile(raid.id() + "-d" + (i + 1), raid, aim, true, path));
        }
        return decoys;
    }

    private static Threat hostile(String id, Raid raid, Aim aim, boolean decoy, Path path) {
        return new Threat(
                id, EntityKey.of(id), raid.threat(), Allegiance.HOSTILE, Transponder.NONE, raid.id(), aim, decoy, path);
    }

    private Path path(Raid raid, Aim aim, int wave, int index) {
        double start = raid.arrivals().startS(wave, index);
        double offset = (index - (raid.count() - 1) / 2.0) * raid.abreastM();
        List<Geodetic> points = new ArrayList<>(raid.route());
        points.add(aim.position());
        double across = Geodesics.inverse(points.get(0), points.get(1)).azimuthRad() + Math.PI / 2;
        if (offset != 0) {
            for (int i = 0; i < points.size() - 1; i++) {
                points.set(i, Geodesics.direct(points.get(i), across, offset));
            }
        }
        if (raid.threat().kind().isBallistic()) {
            return solved.of(
                    new ArcKey(points.getFirst(), points.getLast(), start, raid.apogeeM()),
                    () -> arc(onGround(points.getFirst()), onGround(points.getLast()), start, raid.apogeeM()));
        }
        return route(List.copyOf(points), start, raid.speedMps(), raid.altitude());
    }

    private Path route(List<Geodetic> points, double startS, double speedMps, Altitude altitude) {
        return solved.of(
                new RouteKey(points, startS, speedMps, altitude),
                () -> RoutePath.along(points, startS, speedMps, altitude, ground));
    }

    private static Path arc(Geodetic launch, Geodetic end, double startS, double apogeeM) {
        return Double.isNaN(apogeeM)
                ? BallisticPath.between(launch, end, startS)
                : BallisticPath.risingTo(apogeeM, launch, end, startS);
    }

    private record ArcKey(Geodetic from, Geodetic to, double startS, double apogeeM) {}

    private record RouteKey(List<Geodetic> points, double startS, double speedMps, Altitude altitude) {}

    private Geodetic onGround(Geodetic p) {
        return p.withHeightM(ground.heightM(p.latitudeRad(), p.longitudeRad()));
    }
}
