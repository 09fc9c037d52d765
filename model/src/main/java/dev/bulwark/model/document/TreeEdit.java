package dev.bulwark.model.document;

import dev.bulwark.base.unit.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes a document's content by path: {@code fire_units.ankara.load.m_48n6}. A step names a key of a mapping, or the
 * item of a list with that {@code id}. The new value keeps its own place, so that later errors name it there.
 */
public final class TreeEdit {
    private static final String ID = "id";

    private final String path;
    private final Place place;
    private final Problems problems;

    private TreeEdit(String path, Place place, Problems problems) {
        this.path = path;
        this.place = place;
        this.problems = problems;
    }

    /** The content with a value set; a key that is new is added, an item or a key on the way must exist. */
    public static Tree.Mapping set(Tree.Mapping content, String path, Tree value, Place place, Problems problems) {
        TreeEdit edit = new TreeEdit(path, place, problems);
        return (Tree.Mapping) edit.change(content, List.of(path.split("\\.", -1)), value);
    }

    /** The content without what the path names, which must exist. */
    public static Tree.Mapping remove(Tree.Mapping content, String path, Place place, Problems problems) {
        TreeEdit edit = new TreeEdit(path, place, problems);
        return (Tree.Mapping) edit.change(content, List.of(path.split("\\.", -1)), null);
    }

    private Tree change(Tree tree, List<String> steps, @Nullable Tree value) {
        return switch (tree) {
            case Tree.Mapping mapping -> inMapping(mapping, steps, value);
            case Tree.Sequence sequence -> inSequence(sequence, steps, value);
            case Tree.Scalar scalar -> {
                problems.error(
                        ProblemCode.BAD_PATH,
                        place,
                        "'" + path + "' goes on behind a single value, before '" + steps.getFirst() + "'",
                        "end the path one step earlier");
                yield scalar;
            }
        };
    }

    private Tree inMapping(Tree.Mapping mapping, List<String> steps, @Nullable Tree value) {
        String step = steps.getFirst();
        boolean last = steps.size() == 1;
        Optional<Tree.Entry> entry = mapping.find(step);
        if (entry.isEmpty() && (!last || value == null)) {
            lost(step, mapping.entries().stream().map(Tree.Entry::key).toList());
            return mapping;
        }
        List<Tree.Entry> entries = new ArrayList<>();
        for (Tree.Entry e : mapping.entries()) {
            if (!e.key().equals(step)) {
                entries.add(e);
            } else if (!last) {
                entries.add(new Tree.Entry(step, e.keyPlace(), change(e.value(), rest(steps), value)));
            } else if (value != null) {
                entries.add(new Tree.Entry(step, place, value));
            }
        }
        if (entry.isEmpty() && value != null) {
            entries.add(new Tree.Entry(step, place, value));
        }
        return new Tree.Mapping(entries, mapping.place());
    }

    private Tree inSequence(Tree.Sequence sequence, List<String> steps, @Nullable Tree value) {
        String step = steps.getFirst();
        List<String> ids = new ArrayList<>();
        List<Tree> items = new ArrayList<>();
        for (Tree item : sequence.items()) {
            String id = idOf(item);
            ids.add(id);
            if (!id.equals(step)) {
                items.add(item);
            } else if (steps.size() > 1) {
                items.add(change(item, rest(steps), value));
            } else if (value != null) {
                items.add(value);
            }
        }
        if (!ids.contains(step)) {
            lost(step, ids);
        }
        return new Tree.Sequence(items, sequence.place());
    }

    private void lost(String step, List<String> known) {
        problems.error(
                ProblemCode.BAD_PATH,
                place,
                "'" + path + "': there is no '" + step + "'",
                Nearest.to(step, known)
                        .map(n -> "did you mean '" + n + "'?")
                        .orElse("known are " + String.join(", ", known)));
    }

    private static String idOf(Tree item) {
        return item instanceof Tree.Mapping mapping && mapping.value(ID).orElse(null) instanceof Tree.Scalar id
                ? id.text()
                : "";
    }

    private static List<String> rest(List<String> steps) {
        return steps.subList(1, steps.size());
    }
}
