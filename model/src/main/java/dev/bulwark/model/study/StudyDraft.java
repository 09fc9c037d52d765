package dev.bulwark.model.study;

import dev.bulwark.base.stats.Stopping;
import dev.bulwark.model.document.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * A checked study: what is compared, how often it is run, and what is claimed.
 *
 * @param title one line
 * @param description for the report; may be empty
 * @param variants in the order of the document; at least one
 * @param replications runs of each variant at nominal figures (chance), or the most of them if it may stop earlier
 * @param stopping when to stop earlier, by the mean leakers of every variant
 * @param ignorance draws of the uncertain figures
 * @param seed of all draws
 * @param budgetUsd at which offers are compared; NaN for the least that any of them costs
 * @param questions that the answer is read off for
 * @param files every document read, the study's own first
 */
public record StudyDraft(
        String title,
        String description,
        List<Variant> variants,
        int replications,
        Optional<Stopping> stopping,
        Ignorance ignorance,
        long seed,
        double budgetUsd,
        List<Question> questions,
        List<SourceFile> files) {

    public StudyDraft {
        variants = List.copyOf(variants);
        questions = List.copyOf(questions);
        files = List.copyOf(files);
    }

    /** The same study with other numbers of runs and draws; nothing stops it early. */
    public StudyDraft sized(int runs, int draws) {
        Ignorance other = new Ignorance(
                draws,
                Math.min(ignorance.replicationsPerDraw(), runs),
                ignorance.points(),
                ignorance.drivers(),
                ignorance.rules());
        Optional<Stopping> stop = runs == replications ? stopping : Optional.empty();
        return new StudyDraft(title, description, variants, runs, stop, other, seed, budgetUsd, questions, files);
    }
}
