package dev.bulwark.model.document;

import java.util.List;
import java.util.function.Function;

/** What reading a document gives: a value, perhaps with warnings, or the reasons why there is none. */
public sealed interface Checked<T> {

    /** All problems, in the order of reading. */
    List<Problem> problems();

    /** Read; the problems are warnings. */
    record Fine<T>(T value, List<Problem> problems) implements Checked<T> {
        public Fine {
            problems = List.copyOf(problems);
        }
    }

    /** Refused; at least one of the problems is an error. */
    record Refused<T>(List<Problem> problems) implements Checked<T> {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    static <T> Checked<T> fine(T value) {
        return new Fine<>(value, List.of());
    }

    static <T> Checked<T> refused(Problem problem) {
        return new Refused<>(List.of(problem));
    }

    /** The value, or the exception that the caller makes of the problems. */
    default <X extends RuntimeException> T orThrow(Function<List<Problem>, X> exception) {
        return switch (this) {
            case Fine<T> fine -> fine.value();
            case Refused<T> refused -> throw exception.apply(refused.problems());
        };
    }

    /** The value. @throws DocumentException with the problems rendered, if there is none */
    default T orThrow() {
        return orThrow(DocumentException::new);
    }
}
