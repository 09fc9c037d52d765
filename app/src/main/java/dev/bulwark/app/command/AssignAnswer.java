package dev.bulwark.app.command;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import dev.bulwark.assign.Assignment;
import dev.bulwark.assign.AssignmentProblem;
import dev.bulwark.assign.Shot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An assignment, told.
 *
 * @param seconds time of the method alone, without reading the file
 */
record AssignAnswer(String method, AssignmentProblem problem, Assignment found, double seconds) implements Answer {
    private static final int SHOTS_SHOWN = 20;

    @Override
    public String schema() {
        return "bulwark.assign/1";
    }

    @Override
    public Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("method", method);
        json.put("weapon_groups", problem.groups());
        json.put("targets", problem.targets());
        json.put("objective", found.objective());
        json.put("bound", found.bound());
        json.put("gap", found.gap());
        json.put("proven", found.proven());
        json.put("seconds", seconds);
        json.put("nodes", found.certificate().nodes());
        json.put("pool_plans", found.certificate().poolPlans());
        json.put("root_bound", found.certificate().rootBound());
        json.put("prices", found.certificate().prices());
        json.put("assignment", found.shots().stream().map(AssignAnswer::json).toList());
        return json;
    }

    private static Map<String, ?> json(Shot shot) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("weapon", shot.group());
        json.put("target", shot.target());
        json.put("count", shot.count());
        return json;
    }

    @Override
    public String text(Style style) {
        List<String> lines = new ArrayList<>();
        String proof = found.proven()
                ? style.good("proven optimal")
                : String.format(Locale.ROOT, "at most %.3g %% above the optimum", 100 * found.gap());
        lines.add(String.format(Locale.ROOT, "Expected surviving value %.9g, %s.", found.objective(), proof));
        lines.add(String.format(
                Locale.ROOT,
                "%s; %d weapon groups, %d targets; bound %.9g; %.3g s.",
                method,
                problem.groups(),
                problem.targets(),
                found.bound(),
                seconds));
        lines.add("weapon  target  count");
        for (Shot shot :
                found.shots().subList(0, Math.min(SHOTS_SHOWN, found.shots().size()))) {
            lines.add(String.format(Locale.ROOT, "%6d  %6d  %5d", shot.group(), shot.target(), shot.count()));
        }
        if (found.shots().size() > SHOTS_SHOWN) {
            lines.add("... " + (found.shots().size() - SHOTS_SHOWN) + " more; all of them with --json");
        }
        return String.join("\n", lines) + "\n";
    }
}
