package dev.bulwark.app.command;

import dev.bulwark.app.shell.Style;
import dev.bulwark.study.runs.RunFailure;
import java.util.List;

/** Runs that failed, for people: how many, and the keys of the first ones. */
final class FailedRuns {
    private static final int MOST_TOLD = 3;

    private FailedRuns() {}

    /** Empty if none failed. */
    static String text(List<RunFailure> failures, Style style) {
        if (failures.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("\n");
        text.append(style.bad(failures.size() == 1 ? "1 run failed" : failures.size() + " runs failed"))
                .append(" and are left out above; the same key fails again:\n");
        failures.stream()
                .limit(MOST_TOLD)
                .forEach(f -> text.append("  ").append(words(f)).append('\n'));
        if (failures.size() > MOST_TOLD) {
            text.append("  and ").append(failures.size() - MOST_TOLD).append(" more\n");
        }
        return text.toString();
    }

    private static String words(RunFailure f) {
        return "variant " + f.variant() + ", point " + f.point() + ", luck " + f.luck() + ", replication "
                + f.replication() + ": " + f.why();
    }
}
