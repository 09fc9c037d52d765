package dev.bulwark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bulwark.app.work.StudyJob;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.study.StudyReader;
import dev.bulwark.study.Study;
import dev.bulwark.study.runs.Ledger;
import dev.bulwark.study.runs.Progress;
import dev.bulwark.study.summary.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The ten questions that the product answers: each loads, runs at small size, and has its answer in the documentation. */
@Tag("slow")
class A05_QuestionsTest {
    private static final Path QUESTIONS = Path.of("../examples/questions");
    private static final Path ANSWERS = Path.of("../docs/questions");

    static List<Path> questions() throws IOException {
        try (Stream<Path> folders = Files.list(QUESTIONS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @Test
    void thereAreTen() throws IOException {
        assertThat(questions()).hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void loadsWithoutAWarning(Path question) {
        assertThat(new StudyReader(Catalogue.bundled())
                        .read(question.resolve("study.yaml"))
                        .problems())
                .isEmpty();
    }

    /** Every claim is answered, with what ignorance does to it. */
    @ParameterizedTest
    @MethodSource("questions")
    void answersAtSmallSize(Path question) {
        StudyJob job = StudyJob.load(question.resolve("study.yaml"), null, 4, 2, false, w -> {});
        Study study = job.run(2, Ledger.NONE, Progress.NONE);
        assertThat(study.failures()).isEmpty();
        assertThat(study.verdicts()).hasSize(job.draft().questions().size()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(study.verdicts()).extracting(Verdict::doubt).allMatch(doubt -> doubt.isPresent());
    }

    /** The stored full-size result is one of this study as it stands, and the index tells its answers. */
    @ParameterizedTest
    @MethodSource("questions")
    void theStoredAnswerIsOfThisStudy(Path question) throws IOException {
        Path stored = ANSWERS.resolve(question.getFileName());
        assumeTrue(
                Files.exists(stored),
                "not answered at full size yet: config/make-questions.sh " + question.getFileName());
        JsonNode summary = new ObjectMapper().readTree(Files.readString(stored.resolve("summary.json")));
        String index = Files.readString(ANSWERS.resolve("README.md"));
        var draft = new StudyReader(Catalogue.bundled())
                .read(question.resolve("study.yaml"))
                .orThrow();
        List<String> claims = new ArrayList<>();
        for (JsonNode q : summary.get("questions")) {
            claims.add(q.get("claim").asString());
            assertThat(index)
                    .contains("* " + q.get("question").asString() + " **"
                            + q.get("answer").asString() + "** "
                            + q.get("reason").asString());
        }
        assertThat(claims)
                .as("make it anew: config/make-questions.sh %s", question.getFileName())
                .isEqualTo(draft.questions().stream()
                        .map(q -> q.claim().toString())
                        .toList());
        assertThat(summary.get("title").asString()).isEqualTo(draft.title());
        assertThat(summary.get("variants").get(0).get("replications").asInt()).isEqualTo(draft.replications());
        assertThat(Files.readString(stored.resolve("report.html")))
                .contains("<h1>", draft.questions().getFirst().ask());
    }
}
