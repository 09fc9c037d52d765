package dev.bulwark.model.document;

import java.util.ArrayList;
import java.util.List;

/** Collects problems while a document is read, so that the user sees all of them at once. Confined to one reading. */
public final class Problems {
    /** More would not be read. */
    private static final int MOST = 200;

    private final List<Problem> list = new ArrayList<>();
    private int errors;

    public void add(Problem problem) {
        if (problem.isError()) {
            errors++;
        }
        if (list.size() < MOST) {
            list.add(problem);
        }
    }

    public void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    public void error(ProblemCode code, Place place, String message, String fix) {
        add(Problem.error(code, place, message, fix));
    }

    public void warn(ProblemCode code, Place place, String message, String fix) {
        add(Problem.warning(code, place, message, fix));
    }

    public int errors() {
        return errors;
    }

    public boolean anyErrors() {
        return errors > 0;
    }

    public List<Problem> list() {
        return List.copyOf(list);
    }

    /** The value with the warnings, or the refusal. */
    public <T> Checked<T> finish(T value) {
        return anyErrors() ? new Checked.Refused<>(list) : new Checked.Fine<>(value, list);
    }
}
