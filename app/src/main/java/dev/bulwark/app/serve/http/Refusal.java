package dev.bulwark.app.serve.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** A request that is not granted: an HTTP status, and words for people. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String where;
    private final String found;
    private final String expected;
    private final String cure;

    /**
     * @param where the field, path or header
     * @param found there
     * @param expected instead
     * @param cure what to do about it; may be empty
     */
    public Refusal(int status, String where, String found, String expected, String cure) {
        super(where + ": " + found + (expected.isEmpty() ? "" : "; expected " + expected));
        this.status = status;
        this.where = where;
        this.found = found;
        this.expected = expected;
        this.cure = cure;
    }

    /** A value that cannot be used. */
    public static Refusal bad(String where, String found, String expected) {
        return new Refusal(400, where, found, expected, "");
    }

    public static Refusal notFound(String where, String found) {
        return new Refusal(404, where, found, "", "");
    }

    public int status() {
        return status;
    }

    Reply reply() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "bulwark.page.problem/1");
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("where", where);
        problem.put("found", found);
        problem.put("expected", expected);
        problem.put("cure", cure);
        json.put("problem", problem);
        return Reply.json(status, json);
    }
}
