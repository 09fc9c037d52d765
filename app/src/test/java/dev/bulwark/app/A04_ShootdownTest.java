package dev.bulwark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.app.work.OneScenario;
import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.run.RunKey;
import dev.bulwark.engine.run.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The times of docs/shootdown-2015.md are those of the tool, and KU Leuven's arithmetic. */
class A04_ShootdownTest {

    @Test
    void thePageTellsTheToolsTimes() throws IOException {
        Map<String, Double> times = times();
        int rows = 0;
        for (String line : Files.readAllLines(Path.of("../docs/shootdown-2015.md"))) {
            if (line.startsWith("| `")) {
                String[] cells = line.split("\\|", -1);
                String account = cells[1].strip().replace("`", "");
                assertThat(times.get(account))
                        .as(account)
                        .isCloseTo(Double.parseDouble(cells[6].strip()), within(.051));
                rows++;
            }
        }
        assertThat(rows).isEqualTo(times.size()).isEqualTo(11);
    }

    /** 2 km at 980 km/h take 7.34694 s; 17 s at 980 km/h are 4.62778 km; five minutes are 81.6667 km. */
    @Test
    void leuvensArithmetic() {
        Map<String, Double> times = times();
        assertThat(times.get("leuven-2km")).isCloseTo(7.34694, within(.01));
        assertThat(times.get("seventeen")).isCloseTo(17, within(.01));
        assertThat(times.get("warnings")).isCloseTo(300, within(.05));
        assertThat(times.get("letter-statute")).isCloseTo(17, within(.01));
    }

    private static Map<String, Double> times() {
        OneScenario one = OneScenario.load(Path.of("../examples/shootdown-2015/accounts.yaml"), null, w -> {});
        Map<String, Double> times = new TreeMap<>();
        for (Event event : Simulation.run(one.theatre(), new RunKey(1, 0, 0)).events()) {
            if (event instanceof Event.Leaked leaked) {
                times.put(leaked.threat().replaceFirst("-1$", ""), leaked.time().seconds());
            }
        }
        return times;
    }
}
