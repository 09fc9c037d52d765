package dev.bulwark.study.summary;

import dev.bulwark.base.random.EntityKey;
import dev.bulwark.base.stats.Interval;
import dev.bulwark.base.stats.Moments;
import dev.bulwark.base.stats.PBox;
import dev.bulwark.base.stats.Quantiles;
import dev.bulwark.base.stats.SobolIndices;
import dev.bulwark.base.stats.Variances;
import dev.bulwark.base.stats.Wilson;
import dev.bulwark.model.study.Claim;
import dev.bulwark.model.study.StudyDraft;
import dev.bulwark.model.study.Variant;
import dev.bulwark.study.unknowns.ClaimValues;
import dev.bulwark.study.unknowns.DrawPlan;
import dev.bulwark.study.unknowns.OuterRuns;
import dev.bulwark.study.unknowns.PointRuns;
import dev.bulwark.study.unknowns.Ranks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** From the outer loop's runs to how far answers move, and what moves them. */
public final class Doubts {
    private static final double TAIL = 0.025;
    private static final List<String> MEASURES =
            List.of("leakers", "no_leak", "never_seen", "never_engaged", "fired", "wasted");

    private final StudyDraft draft;
    private final OuterRuns runs;

    public Doubts(StudyDraft draft, OuterRuns runs) {
        this.draft = draft;
        this.runs = runs;
    }

    /** Of each variant, in order. */
    public List<VariantDoubt> variants() {
        List<Variant> variants = draft.variants();
        return IntStream.range(0, variants.size())
                .mapToObj(v -> new VariantDoubt(
                        variants.get(v).id(),
                        MEASURES.stream().map(m -> measure(v, m)).toList(),
                        PBox.of(runs.values(v, "leakers"))))
                .toList();
    }

    /** Of a claim. */
    public Doubt of(Claim claim) {
        List<Variant> variants = draft.variants();
        double[] differences = ClaimValues.differences(claim, variants, runs, runs.draws());
        Variances variances = ClaimValues.variances(claim, variants, runs);
        boolean less = claim.relation() == Claim.Relation.LESS;
        boolean[] holds = new boolean[differences.length];
        int held = 0;
        for (int i = 0; i < holds.length; i++) {
            holds[i] = less ? differences[i] < 0 : differences[i] > 0;
            held += holds[i] ? 1 : 0;
        }
        return new Doubt(
                range(differences, variances),
                Wilson.interval95(held, holds.length),
                drivers(p -> ClaimValues.differences(claim, variants, runs, p), claim.toString()),
                held == 0 || held == holds.length ? Optional.empty() : Conditions.of(runs, holds));
    }

    private MeasureDoubt measure(int variant, String measure) {
        double[] means = runs.means(variant, measure);
        Variances variances = Variances.of(runs.values(variant, measure));
        return new MeasureDoubt(
                measure,
                variances,
                range(means, variances),
                drivers(p -> runs.means(p, variant, measure), variant + measure));
    }

    /** The middle 95 % of the draws' means, drawn together until only ignorance is left in their variance. */
    private static Interval range(double[] means, Variances variances) {
        double mean = Moments.of(means).mean();
        double shrink = variances.shrinkage();
        Quantiles q = Quantiles.of(
                Arrays.stream(means).map(m -> mean + shrink * (m - mean)).toArray());
        return new Interval(mean, Math.min(q.at(TAIL), mean), Math.max(q.at(1 - TAIL), mean));
    }

    private List<Driver> drivers(Function<List<PointRuns>, double[]> answer, String name) {
        DrawPlan plan = runs.plan();
        int rows = plan.rows();
        List<Driver> drivers = new ArrayList<>();
        if (rows == 0) {
            return drivers;
        }
        double[] all = answer.apply(runs.draws());
        double[] a = Arrays.copyOf(all, rows);
        double[] b = Arrays.copyOfRange(all, rows, 2 * rows);
        for (OuterRuns.Examined examined : runs.examined()) {
            double[] ab = answer.apply(examined.rows());
            long key = EntityKey.of(name + " " + examined.unknown());
            drivers.add(new Driver(
                    runs.unknowns().list().get(examined.unknown()),
                    SobolIndices.of(a, b, ab, key),
                    Ranks.correlation(plan.coordinates(examined.unknown()), all)));
        }
        drivers.sort(
                Comparator.comparingDouble((Driver d) -> -d.indices().total().estimate())
                        .thenComparing(d -> d.unknown().name()));
        return drivers;
    }
}
