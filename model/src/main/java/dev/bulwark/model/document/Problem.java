package dev.bulwark.model.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Something wrong, or doubtful, in a document.
 *
 * @param message what was found and what was expected, one sentence without a full stop
 * @param fix what to do about it, or empty
 * @param also other places that belong to it, such as the first of two equal keys
 */
public record Problem(ProblemCode code, Severity severity, Place place, String message, String fix, List<Also> also) {

    /** Whether the document is refused for it. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** A second place, and what stands there. */
    public record Also(Place place, String words) {}

    public Problem {
        also = List.copyOf(also);
    }

    public static Problem error(ProblemCode code, Place place, String message, String fix) {
        return new Problem(code, Severity.ERROR, place, message, fix, List.of());
    }

    public static Problem warning(ProblemCode code, Place place, String message, String fix) {
        return new Problem(code, Severity.WARNING, place, message, fix, List.of());
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The same problem, pointing to one more place. */
    public Problem also(Place other, String words) {
        List<Also> places = new ArrayList<>(also);
        places.add(new Also(other, words));
        return new Problem(code, severity, place, message, fix, places);
    }

    /** Place, message, the line, a caret, the fix: as compilers show it. Ends without a line break. */
    public String render() {
        String kind = severity == Severity.ERROR ? "error" : "warning";
        StringBuilder out = new StringBuilder();
        out.append(place).append(": ").append(kind).append(": ").append(message);
        out.append(" [").append(code.text()).append("]");
        Snippet.append(out, place);
        for (Also a : also) {
            out.append('\n').append(a.place()).append(": ").append(a.words());
            Snippet.append(out, a.place());
        }
        if (!fix.isEmpty()) {
            out.append("\n  fix: ").append(fix);
        }
        return out.toString();
    }
}
