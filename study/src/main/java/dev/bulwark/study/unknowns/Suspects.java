package dev.bulwark.study.unknowns;

import dev.bulwark.model.study.Question;
import dev.bulwark.model.study.StudyDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which unknowns are worth the runs that Sobol' indices take: those that move an answer most when moved alone, from low to
 * high in their range, on the same luck. Answers are the mean leakers of each variant and the two sides' difference of
 * each claim. What moves nothing alone is never a suspect.
 */
final class Suspects {
    /** Where in its range an unknown is put: not at the very ends, which are the least likely. */
    static final double LOW = 0.1;

    static final double HIGH = 0.9;

    private Suspects() {}

    /**
     * Numbers of the unknowns, the most suspected first.
     *
     * @param alone of each unknown the runs at its low and at its high
     */
    static List<Integer> of(List<List<PointRuns>> alone, OuterRuns runs, StudyDraft draft) {
        double[] suspicion = new double[alone.size()];
        for (int u = 0; u < suspicion.length; u++) {
            for (double[] answer : answers(alone.get(u), runs, draft)) {
                double moved = Math.abs(answer[1] - answer[0]);
                suspicion[u] = Math.max(suspicion[u], Double.isNaN(moved) ? 0 : moved);
            }
        }
        return IntStream.range(0, suspicion.length)
                .boxed()
                .filter(u -> suspicion[u] > 0)
                .sorted(Comparator.comparingDouble((Integer u) -> -suspicion[u]).thenComparing(u -> u))
                .limit(draft.ignorance().drivers())
                .toList();
    }

    private static List<double[]> answers(List<PointRuns> points, OuterRuns runs, StudyDraft draft) {
        List<double[]> answers = new ArrayList<>();
        for (int v = 0; v < runs.measures().size(); v++) {
            answers.add(runs.means(points, v, "leakers"));
        }
        for (Question question : draft.questions()) {
            answers.add(ClaimValues.differences(question.claim(), draft.variants(), runs, points));
        }
        return answers;
    }
}
