package dev.bulwark.model.study;

import dev.bulwark.model.document.SourceFile;
import java.util.List;

/**
 * A checked study: what is compared, how often it is run, and what is claimed.
 *
 * @param title one line
 * @param description for the report; may be empty
 * @param variants in the order of the document; at least one
 * @param replications runs of each variant (chance)
 * @param draws draws of the uncertain figures (ignorance); 1 means nominal figures only
 * @param seed of all draws
 * @param questions that the answer is read off for
 * @param files every document read, the study's own first
 */
public record StudyDraft(
        String title,
        String description,
        List<Variant> variants,
        int replications,
        int draws,
        long seed,
        List<Question> questions,
        List<SourceFile> files) {

    public StudyDraft {
        variants = List.copyOf(variants);
        questions = List.copyOf(questions);
        files = List.copyOf(files);
    }
}
