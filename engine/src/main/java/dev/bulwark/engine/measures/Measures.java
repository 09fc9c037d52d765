package dev.bulwark.engine.measures;

import dev.bulwark.engine.log.RunLog;
import dev.bulwark.model.scenario.Scenario;

/** From a log to what the run came to. The scenario gives names, costs and mean speeds; what happened is the log's. */
public final class Measures {

    private Measures() {}

    public static RunOutcome of(Scenario scenario, RunLog log) {
        Counter counter = new Counter(scenario);
        log.events().forEach(counter::count);
        return counter.outcome(log.replication());
    }
}
