package dev.bulwark.model.document;

import java.util.List;
import java.util.stream.Collectors;

/** A document that was refused, for callers who prefer exceptions; the message shows every problem. */
public final class DocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public DocumentException(List<Problem> problems) {
        super(problems.stream().map(Problem::render).collect(Collectors.joining("\n\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
