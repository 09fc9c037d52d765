package dev.bulwark.engine.measures;

import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.model.scenario.Scenario;

/**
 * From logs of a scenario's runs to what they came to. The scenario gives names, costs and mean speeds; what happened is the
 * log's. Safe for threads.
 */
public final class Measures {
    private final Register register;

    public Measures(Scenario scenario) {
        register = new Register(scenario);
    }

    /** @throws IllegalArgumentException if the log names what the scenario does not have */
    public RunOutcome of(RunLog log) {
        Counter counter = new Counter(register);
        for (Event event : log.events()) {
            counter.count(event);
        }
        return counter.outcome(log.replication());
    }

    /** Of a single run; who measures many keeps one instance. */
    public static RunOutcome of(Scenario scenario, RunLog log) {
        return new Measures(scenario).of(log);
    }
}
