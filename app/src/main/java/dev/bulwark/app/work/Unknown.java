package dev.bulwark.app.work;

import dev.bulwark.app.shell.Failure;
import dev.bulwark.base.unit.Nearest;
import java.util.List;

/** A name that nothing bears: told with the nearest one that something does. */
public final class Unknown {
    private static final int MOST_LISTED = 20;

    private Unknown() {}

    /** Such as "there is no region 'Turkye'; did you mean 'Turkey'?". */
    public static Failure named(String what, String word, List<String> known) {
        String near = Nearest.to(word, known)
                .map(n -> "; did you mean '" + n + "'?")
                .orElse(
                        known.size() <= MOST_LISTED && !known.isEmpty()
                                ? "; there are " + String.join(", ", known)
                                : "");
        return Failure.badInput("there is no " + what + " '" + word + "'" + near);
    }
}
