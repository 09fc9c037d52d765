package dev.bulwark.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.LogText;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.model.scenario.Arrivals;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.ShotDoctrine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When threats start: at given times, in waves, by luck. */
class B01_ArrivalsTest {

    @Test
    void a_givenTimes() {
        assertThat(log(raid(3, new Arrivals(new Arrivals.Given(List.of(0., 40., 45.)), 5, 1, 0)), 1))
                .isEqualTo("""
                5.0  east-1 starts
                45.0  east-2 starts
                50.0  east-3 starts
                405.0  east-1 reaches city
                445.0  east-2 reaches city
                450.0  east-3 reaches city
                3600.0  end""");
    }

    @Test
    void b_waves() {
        assertThat(log(raid(2, new Arrivals(new Arrivals.Regular(10), 0, 2, 600)), 1))
                .isEqualTo("""
                0.0  east-1 starts
                10.0  east-2 starts
                400.0  east-1 reaches city
                410.0  east-2 reaches city
                600.0  east-3 starts
                610.0  east-4 starts
                1000.0  east-3 reaches city
                1010.0  east-4 reaches city
                3600.0  end""");
    }

    /** Gaps are exponential: of mean 30 s, and a share 1/e of them longer than that; also before the first. */
    @Test
    void c_poisson() {
        Theatre theatre = theatre(raid(50, new Arrivals(new Arrivals.Poisson(30), 0, 1, 0)), List.of());
        List<Double> gaps = new ArrayList<>();
        for (int replication = 0; replication < 40; replication++) {
            double before = 0;
            for (double start : starts(Simulation.run(theatre, new RunKey(1, 0, replication)))) {
                gaps.add(start - before);
                before = start;
            }
        }
        assertThat(gaps).hasSize(2000).allMatch(g -> g > 0);
        double mean = gaps.stream().mapToDouble(g -> g).average().orElseThrow();
        double longer = gaps.stream().filter(g -> g > 30).count() / 2000.0;
        assertThat(mean).isCloseTo(30, within(4 * 30 / Math.sqrt(2000)));
        assertThat(longer).isCloseTo(Math.exp(-1), within(4 * Math.sqrt(Math.exp(-1) * (1 - Math.exp(-1)) / 2000)));
    }

    /** A drawn start moves everything that happens to the threat by the same time, looks and shots included. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void d_aDrawnStartMovesTheWholeStory(int seed) {
        FireUnit unit = Scenes.unit("battery", Scenes.HOME, .5, new ShotDoctrine.ShootLookShoot(3));
        List<Event> fixed = events(raid(1, Arrivals.regular(0, 0)), unit, seed);
        List<Event> drawn = events(raid(1, new Arrivals(new Arrivals.Poisson(300), 0, 1, 0)), unit, seed);
        double later = drawn.getFirst().time().seconds();
        assertThat(later).isPositive();
        assertThat(drawn).hasSameSizeAs(fixed);
        for (int i = 0; i < fixed.size() - 1; i++) {
            assertThat(drawn.get(i)).hasSameClassAs(fixed.get(i));
            assertThat(drawn.get(i).time().seconds() - later)
                    .isCloseTo(fixed.get(i).time().seconds(), within(1e-6));
        }
    }

    /** Threats and raids beside it leave a threat's own gap alone. */
    @Test
    void e_othersDoNotMoveIt() {
        Arrivals poisson = new Arrivals(new Arrivals.Poisson(30), 0, 1, 0);
        Raid two = raid(2, poisson);
        Raid five = raid(5, poisson);
        Raid before = Scenes.raid("west", 3, 270, 100, 7);
        List<Double> alone = starts(Simulation.run(theatre(two, List.of()), new RunKey(9, 0, 0)));
        assertThat(starts(Simulation.run(theatre(five, List.of()), new RunKey(9, 0, 0))))
                .startsWith(alone.getFirst(), alone.getLast());
        RunLog beside = Simulation.run(
                Scenes.theatre(Scenes.scene(List.of(), List.of(), List.of(), before, two)), new RunKey(9, 0, 0));
        assertThat(beside.events().stream()
                        .filter(e -> e instanceof Event.Launched l && l.threat().startsWith("east"))
                        .map(e -> e.time().seconds()))
                .isEqualTo(alone);
    }

    private static Raid raid(int count, Arrivals arrivals) {
        Raid r = Scenes.raid("east", count, 90, 100, 0);
        return new Raid(
                r.id(), r.threat(), count, r.route(), r.asset(), arrivals, r.abreastM(), r.altitude(), r.speedMps());
    }

    private static Theatre theatre(Raid raid, List<FireUnit> units) {
        return Scenes.theatre(Scenes.scene(List.of(), units, List.of(), raid));
    }

    private static String log(Raid raid, int seed) {
        return LogText.of(Simulation.run(theatre(raid, List.of()), new RunKey(seed, 0, 0)));
    }

    private static List<Event> events(Raid raid, FireUnit unit, int seed) {
        return Simulation.run(theatre(raid, List.of(unit)), new RunKey(seed, 0, 0))
                .events();
    }

    private static List<Double> starts(RunLog log) {
        return log.events().stream()
                .filter(e -> e instanceof Event.Launched)
                .map(e -> e.time().seconds())
                .toList();
    }
}
