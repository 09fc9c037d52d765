package dev.bulwark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.app.work.TerrainSource;
import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.engine.run.RunKey;
import dev.bulwark.engine.run.Simulation;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.reading.ScenarioReader;
import dev.bulwark.model.scenario.PictureDetail;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.study.Study;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two levels of detail of the picture on the examples, with the same luck: what differs stays in stated bands. */
@Tag("slow")
class A06_PictureLevelsTest {
    private static final int RUNS = 3;

    /** Mean leakers apart at most so, as a share of the threats. */
    private static final double LEAKERS_SHARE = 0.03;

    /** A picture of several radars' plots confirms sooner by up to so much, on average over threats, s. */
    private static final double SOONER_S = 75;

    private static final double LATER_S = 10;

    private record Means(double leakers, double tracked, double firstTrackS) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "turkey-2019/both-integrated.yaml",
                "turkey-2019/both-standalone.yaml",
                "reference-raid/raid.yaml"
            })
    void levelsAgree(String example) {
        Path file = Path.of("../examples").resolve(example);
        Scenario scenario =
                new ScenarioReader(Catalogue.bundled()).read(file).orThrow().nominal();
        Theatre theatre = Study.prepare(scenario, new TerrainSource(file));
        Means counted = means(theatre, scenario, PictureDetail.USUAL);
        Means tracked = means(theatre, scenario, new PictureDetail(PictureDetail.Level.TRACKER, 5));
        assertThat(tracked.leakers).isCloseTo(counted.leakers, within(LEAKERS_SHARE * theatre.attackers()));
        assertThat(tracked.tracked).isCloseTo(counted.tracked, within(1.0));
        assertThat(tracked.firstTrackS - counted.firstTrackS).isBetween(-SOONER_S, LATER_S);
    }

    private static Means means(Theatre theatre, Scenario scenario, PictureDetail picture) {
        Theatre level = theatre.under(scenario.with(scenario.rules().with(picture)));
        int leakers = 0;
        int tracks = 0;
        double sumS = 0;
        for (int run = 0; run < RUNS; run++) {
            Map<String, Double> first = new TreeMap<>();
            RunLog log = Simulation.run(level, new RunKey(1, 0, run));
            for (Event event : log.events()) {
                leakers += event instanceof Event.Leaked ? 1 : 0;
                if (event instanceof Event.TrackConfirmed c) {
                    first.putIfAbsent(c.threat(), c.time().seconds());
                }
            }
            tracks += first.size();
            sumS += first.values().stream().mapToDouble(Double::doubleValue).sum();
        }
        return new Means((double) leakers / RUNS, (double) tracks / RUNS, sumS / tracks);
    }
}
