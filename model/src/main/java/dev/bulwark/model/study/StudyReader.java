package dev.bulwark.model.study;

import dev.bulwark.base.stats.Stopping;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.DiskFolder;
import dev.bulwark.model.document.Folder;
import dev.bulwark.model.document.Includes;
import dev.bulwark.model.document.Place;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Problems;
import dev.bulwark.model.document.RelativePath;
import dev.bulwark.model.document.SourceFile;
import dev.bulwark.model.document.Tree;
import dev.bulwark.model.document.TreeEdit;
import dev.bulwark.model.reading.ScenarioDraft;
import dev.bulwark.model.reading.ScenarioReader;
import dev.bulwark.model.shape.At;
import dev.bulwark.model.shape.JsonSchema;
import dev.bulwark.model.shape.Located;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads study documents and the scenarios of their variants. */
public final class StudyReader {
    private final Catalogue catalogue;

    public StudyReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The JSON Schema of study documents. */
    public static Map<String, Object> schema() {
        return JsonSchema.of("Bulwark study", StudyLanguage.study());
    }

    /** Reads a file, and the scenarios that it names from its own folder. */
    public Checked<StudyDraft> read(Path file) {
        Path name = file.getFileName();
        return read(DiskFolder.of(file), name == null ? "" : name.toString());
    }

    /** Reads a document of a folder. */
    public Checked<StudyDraft> read(Folder folder, String path) {
        Problems problems = new Problems();
        Place start = Place.startOf(new SourceFile(path, ""));
        Optional<StudyDraft> draft = Includes.read(folder, path, start, problems)
                .flatMap(whole -> StudyLanguage.study()
                        .read(whole.content(), new At("study", problems))
                        .map(document -> study(document, whole.files(), folder, problems)));
        return draft.<Checked<StudyDraft>>map(problems::finish).orElseGet(() -> new Checked.Refused<>(problems.list()));
    }

    private StudyDraft study(StudyDocument read, List<SourceFile> own, Folder folder, Problems problems) {
        StudyDocument document = read.withVariants(Factors.variants(read, problems));
        if (document.variants().isEmpty() && document.factors().isEmpty()) {
            problems.error(
                    ProblemCode.MISSING_KEY,
                    Place.startOf(own.getFirst()),
                    "the study compares nothing",
                    "add variants:, or factors: with levels");
        }
        Set<SourceFile> files = new LinkedHashSet<>(own);
        List<Variant> variants = new ArrayList<>();
        for (StudyDocument.VariantText text : document.variants()) {
            scenario(document, text, folder, problems).ifPresent(draft -> {
                files.addAll(draft.files());
                StudyCheck.offers(text, draft.catalogue(), problems);
                variants.add(variant(text, draft));
            });
        }
        StudyCheck.check(document, problems);
        List<Question> questions = document.questions().stream()
                .map(q -> new Question(q.id().value(), q.ask(), q.claim().value()))
                .toList();
        return new StudyDraft(
                document.title(),
                document.description(),
                variants,
                document.replications(),
                stopping(document),
                ignorance(document, problems),
                document.seed(),
                document.budgetUsd().orElse(Double.NaN),
                questions,
                List.copyOf(files));
    }

    private static Optional<Stopping> stopping(StudyDocument document) {
        int most = document.replications();
        return document.stop().map(s -> new Stopping(s.halfWidth(), Math.min(s.batch(), most), most));
    }

    private Ignorance ignorance(StudyDocument document, Problems problems) {
        StudyDocument.IgnoranceText text = document.ignorance();
        UnknownRules rules = new UnknownTexts(catalogue, problems).rules(text.unknowns());
        int perDraw = Math.min(text.perDraw(), document.replications());
        return new Ignorance(text.draws(), perDraw, text.points(), text.drivers(), rules);
    }

    private Optional<ScenarioDraft> scenario(
            StudyDocument document, StudyDocument.VariantText text, Folder folder, Problems problems) {
        Optional<Located<String>> named = text.scenario().or(document::scenario);
        if (named.isEmpty()) {
            problems.error(
                    ProblemCode.MISSING_KEY,
                    text.id().place(),
                    "variant '" + text.id().value() + "' names no scenario",
                    "add scenario: to it, or to the study");
            return Optional.empty();
        }
        Located<String> file = named.get();
        Optional<String> path = RelativePath.resolve("", file.value());
        if (path.isEmpty()) {
            problems.error(
                    ProblemCode.INCLUDE_REFUSED,
                    file.place(),
                    "'" + file.value() + "' is not a plain path inside the study's folder",
                    "name a file beside or below the study");
            return Optional.empty();
        }
        return Includes.read(folder, path.get(), file.place(), problems).flatMap(whole -> {
            Tree.Mapping content = edited(whole.content(), text, problems);
            return new ScenarioReader(catalogue).draft(content, whole.files(), folder, problems);
        });
    }

    private static Tree.Mapping edited(Tree.Mapping scenario, StudyDocument.VariantText text, Problems problems) {
        Tree.Mapping content = scenario;
        for (Map.Entry<String, Located<Tree>> e : text.set().entrySet()) {
            Place place = e.getValue().place();
            content = TreeEdit.set(content, e.getKey(), e.getValue().value(), place, problems);
        }
        for (Located<String> path : text.remove()) {
            content = TreeEdit.remove(content, path.value(), path.place(), problems);
        }
        return content;
    }

    private static Variant variant(StudyDocument.VariantText text, ScenarioDraft draft) {
        List<String> changes = new ArrayList<>();
        text.set().forEach((path, value) -> changes.add(path + ": " + words(value.value())));
        text.remove().forEach(path -> changes.add("without " + path.value()));
        String id = text.id().value();
        List<String> offers = text.offers().stream().map(Located::value).toList();
        return new Variant(id, text.title().orElse(id), draft, changes, offers);
    }

    private static String words(Tree tree) {
        return tree instanceof Tree.Scalar scalar ? scalar.text() : tree.phrase();
    }
}
