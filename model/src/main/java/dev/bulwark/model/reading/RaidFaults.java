package dev.bulwark.model.reading;

import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Problems;
import java.util.List;

/** What a raid says that cannot hold together. */
final class RaidFaults {
    private final Problems problems;

    RaidFaults(Problems problems) {
        this.problems = problems;
    }

    void check(ScenarioDocument.RaidText raid) {
        raid.arrivals().atS().ifPresent(at -> times(raid, at));
        if (raid.arrivals().law().equals("poisson")
                && raid.arrivals().atS().isEmpty()
                && raid.arrivals().everyS() == 0) {
            error(raid, "comes by luck without a mean interval", "add every: 30 s");
        }
        long threats = (long) (raid.countInWave() + raid.decoys().count())
                * raid.arrivals().waves();
        if (threats > RaidSections.MOST) {
            error(raid, "has " + threats + " threats in all its waves; at most " + RaidSections.MOST, "");
        }
    }

    private void times(ScenarioDocument.RaidText raid, List<Double> at) {
        if (raid.arrivals().intervalGiven()) {
            error(raid, "has times and an interval", "keep at:, or every: and arrivals:");
        }
        if (at.isEmpty() || raid.countInWave() != at.size()) {
            error(raid, "has " + raid.countInWave() + " threats and " + at.size() + " times", "leave count: out");
        }
        for (int i = 1; i < at.size(); i++) {
            if (at.get(i) < at.get(i - 1)) {
                error(raid, "has times out of order", "write the earliest first");
                return;
            }
        }
    }

    private void error(ScenarioDocument.RaidText raid, String what, String fix) {
        problems.error(
                ProblemCode.BAD_VALUE, raid.id().place(), "raid '" + raid.id().value() + "' " + what, fix);
    }
}
