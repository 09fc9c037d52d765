package dev.bulwark.model.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document with the files that it includes, as one mapping. Included files come first; lists are joined, mappings
 * merged key by key, and the same single value twice is an error naming both places.
 */
public final class Includes {
    private static final String INCLUDE = "include";
    private static final String VERSION = "version";
    private static final int MOST_FILES = 100;

    private final Folder folder;
    private final Problems problems;
    private final List<String> open = new ArrayList<>();
    private final Map<String, SourceFile> read = new LinkedHashMap<>();

    private Includes(Folder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * A document in one piece.
     *
     * @param content its keys and those of what it includes
     * @param files everything read, the document first
     */
    public record Whole(Tree.Mapping content, List<SourceFile> files) {
        public Whole {
            files = List.copyOf(files);
        }
    }

    /** Reads a document of a folder; empty if it, or something it includes, is no mapping. */
    public static Optional<Whole> read(Folder folder, String path, Place askedAt, Problems problems) {
        Includes includes = new Includes(folder, problems);
        return includes.file(path, askedAt).map(m -> new Whole(m, List.copyOf(includes.read.values())));
    }

    private Optional<Tree.Mapping> file(String path, Place askedAt) {
        return switch (folder.open(path, askedAt)) {
            case Checked.Refused<SourceFile> refused -> {
                problems.addAll(refused.problems());
                yield Optional.empty();
            }
            case Checked.Fine<SourceFile> fine -> {
                read.put(path, fine.value());
                open.add(path);
                Optional<Tree.Mapping> content =
                        YamlText.read(fine.value(), problems).flatMap(t -> whole(t, path));
                open.removeLast();
                yield content;
            }
        };
    }

    private Optional<Tree.Mapping> whole(Tree tree, String path) {
        if (!(tree instanceof Tree.Mapping own)) {
            problems.error(ProblemCode.WRONG_SHAPE, tree.place(), "a document is a mapping, not " + tree.phrase(), "");
            return Optional.empty();
        }
        Tree.Mapping merged = new Tree.Mapping(List.of(), own.place());
        for (Tree.Scalar name : names(own)) {
            Optional<Tree.Mapping> included = include(name, path);
            if (included.isPresent()) {
                merged = merge(merged, without(included.get(), VERSION), "");
            }
        }
        return Optional.of(merge(merged, without(own, INCLUDE), ""));
    }

    private Optional<Tree.Mapping> include(Tree.Scalar name, String path) {
        Optional<String> resolved = RelativePath.resolve(path, name.text());
        if (resolved.isEmpty()) {
            problems.error(
                    ProblemCode.INCLUDE_REFUSED,
                    name.place(),
                    "'" + name.text() + "' is not a plain path inside the document's folder",
                    "name a file beside or below the document, without .. and without a leading /");
            return Optional.empty();
        }
        if (open.contains(resolved.get())) {
            problems.error(
                    ProblemCode.INCLUDE_CYCLE,
                    name.place(),
                    "'" + name.text() + "' includes itself: " + String.join(" -> ", open) + " -> " + resolved.get(),
                    "take one of the includes out");
            return Optional.empty();
        }
        if (read.containsKey(resolved.get()) || read.size() >= MOST_FILES) {
            problems.error(
                    ProblemCode.SET_TWICE,
                    name.place(),
                    "'" + name.text() + "' is included already, or more than " + MOST_FILES + " files are",
                    "include it once");
            return Optional.empty();
        }
        return file(resolved.get(), name.place());
    }

    private List<Tree.Scalar> names(Tree.Mapping own) {
        List<Tree.Scalar> names = new ArrayList<>();
        Optional<Tree> include = own.value(INCLUDE);
        List<Tree> items = include.isEmpty()
                ? List.of()
                : include.get() instanceof Tree.Sequence s ? s.items() : List.of(include.get());
        for (Tree item : items) {
            if (item instanceof Tree.Scalar name) {
                names.add(name);
            } else {
                problems.error(ProblemCode.WRONG_SHAPE, item.place(), "include: takes the names of files", "");
            }
        }
        return names;
    }

    private Tree.Mapping merge(Tree.Mapping first, Tree.Mapping second, String prefix) {
        Map<String, Tree.Entry> all = new LinkedHashMap<>();
        first.entries().forEach(e -> all.put(e.key(), e));
        for (Tree.Entry entry : second.entries()) {
            Tree.Entry before = all.get(entry.key());
            all.put(entry.key(), before == null ? entry : join(before, entry, prefix + entry.key()));
        }
        return new Tree.Mapping(List.copyOf(all.values()), second.place());
    }

    private Tree.Entry join(Tree.Entry before, Tree.Entry entry, String path) {
        if (before.value() instanceof Tree.Sequence a && entry.value() instanceof Tree.Sequence b) {
            List<Tree> items = new ArrayList<>(a.items());
            items.addAll(b.items());
            return new Tree.Entry(entry.key(), entry.keyPlace(), new Tree.Sequence(items, b.place()));
        }
        if (before.value() instanceof Tree.Mapping a && entry.value() instanceof Tree.Mapping b) {
            return new Tree.Entry(entry.key(), entry.keyPlace(), merge(a, b, path + "."));
        }
        problems.add(Problem.error(
                        ProblemCode.SET_TWICE,
                        entry.keyPlace(),
                        "'" + path + "' is set at " + before.keyPlace() + " too",
                        "keep it in one of the files; only lists are joined")
                .also(before.keyPlace(), "first here"));
        return before;
    }

    private static Tree.Mapping without(Tree.Mapping mapping, String key) {
        return new Tree.Mapping(
                mapping.entries().stream().filter(e -> !e.key().equals(key)).toList(), mapping.place());
    }
}
