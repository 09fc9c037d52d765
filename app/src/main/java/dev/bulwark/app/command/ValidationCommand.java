package dev.bulwark.app.command;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Common;
import dev.bulwark.app.shell.ExitCode;
import dev.bulwark.app.shell.Style;
import dev.bulwark.app.validation.Check;
import dev.bulwark.app.validation.Validation;
import dev.bulwark.app.validation.ValidationPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code bulwark validation}. */
@Command(
        name = "validation",
        header = "Check the engine against closed forms, by experiment; the answer is the page docs/validation.md.",
        footer = {"  bulwark validation > docs/validation.md", "  bulwark validation --json"},
        description = "Takes a minute. Ends with exit code 4 if a case does not hold.")
public final class ValidationCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Override
    public Integer call() {
        return common.show(new Result(Validation.all()));
    }

    /** All checks. */
    record Result(List<Check> checks) implements Answer {
        @Override
        public String schema() {
            return "bulwark.validation/1";
        }

        @Override
        public Map<String, ?> json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("cases", checks.size());
            json.put("holding", checks.stream().filter(Check::holds).count());
            List<Map<String, Object>> all = new ArrayList<>();
            for (Check check : checks) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("section", check.section());
                one.put("case", check.name());
                one.put("expected", check.expected());
                one.put("unit", check.unit());
                one.put("source", check.source());
                one.put("got", check.got().estimate());
                one.put("low", check.got().low());
                one.put("high", check.got().high());
                one.put("holds", check.holds());
                all.add(one);
            }
            json.put("checks", all);
            return json;
        }

        @Override
        public String text(Style style) {
            return ValidationPage.of(checks);
        }

        @Override
        public ExitCode exit() {
            return checks.stream().allMatch(Check::holds) ? ExitCode.FINE : ExitCode.CHECK_FAILED;
        }
    }
}
