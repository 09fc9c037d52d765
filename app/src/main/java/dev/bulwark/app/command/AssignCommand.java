package dev.bulwark.app.command;

import dev.bulwark.app.shell.Common;
import dev.bulwark.app.shell.Failure;
import dev.bulwark.assign.Assigner;
import dev.bulwark.assign.Assignment;
import dev.bulwark.assign.AssignmentProblem;
import dev.bulwark.assign.ExactAssigner;
import dev.bulwark.assign.GreedyAssigner;
import dev.bulwark.assign.LocalSearchAssigner;
import dev.bulwark.base.unit.Dimension;
import dev.bulwark.base.unit.Quantity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bulwark assign}. */
@Command(
        name = "assign",
        header = "Assign weapons to targets so that least expected value survives, and prove it.",
        footer = {
            "  bulwark assign instance.csv                          proven optimum",
            "  bulwark assign wta_100x200.txt.gz --units 3 --json   three units of each weapon type",
            "  bulwark assign large.csv --time-limit 10s            best so far, with bound and gap"
        })
public final class AssignCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;

    /** The methods by name. */
    enum Method {
        EXACT,
        LOCAL,
        GREEDY;

        Assigner assigner() {
            return switch (this) {
                case EXACT -> new ExactAssigner();
                case LOCAL -> new LocalSearchAssigner();
                case GREEDY -> new GreedyAssigner();
            };
        }
    }

    @Mixin
    private final Common common = new Common();

    @Parameters(
            paramLabel = "INSTANCE",
            description =
                    "Rows with commas (values, then kill probabilities per weapon) or 'm n mu' text; may be gzipped.")
    private @Nullable Path instance;

    @Option(names = "--method", paramLabel = "METHOD", description = "exact (default), local or greedy.")
    private Method method = Method.EXACT;

    @Option(names = "--time-limit", paramLabel = "TIME", description = "Stop with the best so far, such as 10s.")
    private @Nullable String timeLimit;

    @Option(names = "--units", paramLabel = "N", description = "Units of each weapon type, in place of the file's.")
    private @Nullable Integer units;

    @Override
    public Integer call() throws IOException {
        if (instance == null) {
            throw Failure.usage("an instance is missing");
        }
        if (units != null && units < 0) {
            throw Failure.usage("--units is " + units + "; expected at least 0");
        }
        double limitS = timeLimit == null ? Double.POSITIVE_INFINITY : Quantity.parseSi(timeLimit, Dimension.DURATION);
        if (limitS < 0) {
            throw Failure.usage("--time-limit is " + timeLimit + "; expected at least 0 s");
        }
        AssignmentProblem problem =
                InstanceFiles.read(instance, units == null ? OptionalInt.empty() : OptionalInt.of(units));
        long start = System.nanoTime();
        Assignment found = method.assigner().solve(problem, () -> (System.nanoTime() - start) / NANOS > limitS);
        double seconds = (System.nanoTime() - start) / NANOS;
        return common.show(new AssignAnswer(method.name().toLowerCase(Locale.ROOT), problem, found, seconds));
    }
}
