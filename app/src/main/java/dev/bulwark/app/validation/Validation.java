package dev.bulwark.app.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All checks, in the order of the page. The same on every machine: seeds are fixed. */
public final class Validation {

    private Validation() {}

    public static List<Check> all() {
        Map<String, Double> cases = Cases.all();
        List<Check> checks = new ArrayList<>(DetectionChecks.all(cases));
        checks.addAll(HorizonChecks.all(cases));
        checks.addAll(AtmosphereChecks.all(cases));
        checks.addAll(BallisticChecks.all(cases));
        checks.addAll(TimelineChecks.all(cases));
        checks.addAll(KillChecks.all());
        checks.addAll(BarrageChecks.all());
        checks.addAll(ChannelChecks.all(cases));
        return checks;
    }
}
