package dev.bulwark.study.unknowns;

import dev.bulwark.model.study.Question;
import dev.bulwark.model.study.StudyDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which unknowns are worth the runs that Sobol' indices take: those that go most with an answer, by squared rank
 * correlation over the draws. Answers are the mean leakers of each variant and the two sides' difference of each claim.
 */
final class Suspects {

    private Suspects() {}

    /** Numbers of the unknowns, the most suspected first. */
    static List<Integer> of(OuterRuns runs, StudyDraft draft) {
        List<double[]> answers = new ArrayList<>();
        for (int v = 0; v < runs.measures().size(); v++) {
            answers.add(runs.means(v, "leakers"));
        }
        for (Question question : draft.questions()) {
            answers.add(ClaimValues.differences(question.claim(), draft.variants(), runs, runs.draws()));
        }
        double[] suspicion = new double[runs.unknowns().size()];
        for (int u = 0; u < suspicion.length; u++) {
            double[] drawn = runs.plan().coordinates(u);
            for (double[] answer : answers) {
                double r = Ranks.correlation(drawn, answer);
                suspicion[u] = Math.max(suspicion[u], r * r);
            }
        }
        return IntStream.range(0, suspicion.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer u) -> -suspicion[u]).thenComparing(u -> u))
                .limit(draft.ignorance().drivers())
                .toList();
    }
}
