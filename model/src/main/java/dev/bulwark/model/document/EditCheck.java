package dev.bulwark.model.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an edit should have made of a document's content, to hold the edited text against; no text is kept that says else. */
final class EditCheck {

    private EditCheck() {}

    /** The text if it says what was expected. */
    static String same(String text, Object expected, List<String> path) {
        Problems problems = new Problems();
        Optional<Tree> tree = YamlText.read(new SourceFile("edited", text), problems);
        if (problems.anyErrors() || tree.isEmpty() || !plain(tree.get()).equals(expected)) {
            throw new EditException("'" + String.join(".", path)
                    + "' is written in a way that cannot be changed in place; edit the text");
        }
        return text;
    }

    static Object set(String text, List<String> path, YamlValue value) {
        return change(content(text), path, 0, (holder, step) -> put(holder, step, value.plain()));
    }

    static Object insert(String text, List<String> path, YamlValue item) {
        return change(content(text), path, 0, (holder, step) -> append(holder, step, item.plain()));
    }

    static Object delete(String text, List<String> path) {
        return change(content(text), path, 0, EditCheck::remove);
    }

    private interface Change {
        void at(Object holder, String step);
    }

    private static Object change(Object content, List<String> path, int from, Change change) {
        if (path.isEmpty()) {
            throw new EditException("a path names something; this one is empty");
        }
        if (from == path.size() - 1) {
            change.at(content, path.get(from));
        } else {
            change(child(content, path.get(from)), path, from + 1, change);
        }
        return content;
    }

    @SuppressWarnings("unchecked")
    private static void put(Object holder, String step, Object value) {
        if (holder instanceof Map<?, ?> map) {
            ((Map<String, Object>) map).put(step, value);
        } else {
            ((List<Object>) list(holder)).set(index(list(holder), step), value);
        }
    }

    @SuppressWarnings("unchecked")
    private static void append(Object holder, String step, Object value) {
        if (!(holder instanceof Map<?, ?>)) {
            throw new EditException("'" + step + "' is no list of a mapping");
        }
        Map<String, Object> map = (Map<String, Object>) holder;
        if (map.get(step) instanceof List<?> list) {
            ((List<Object>) list).add(value);
        } else {
            map.put(step, new ArrayList<>(List.of(value)));
        }
    }

    private static void remove(Object holder, String step) {
        if (holder instanceof Map<?, ?> map) {
            if (map.remove(step) == null) {
                throw new EditException("there is no '" + step + "'");
            }
        } else {
            List<?> list = list(holder);
            list.remove(index(list, step));
        }
    }

    private static Object child(Object holder, String step) {
        Object child =
                holder instanceof Map<?, ?> map ? map.get(step) : list(holder).get(index(list(holder), step));
        if (child == null) {
            throw new EditException("there is no '" + step + "'");
        }
        return child;
    }

    private static List<?> list(Object holder) {
        if (holder instanceof List<?> list) {
            return list;
        }
        throw new EditException("'" + holder + "' holds nothing");
    }

    private static int index(List<?> list, String step) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Map<?, ?> map && step.equals(map.get("id"))) {
                return i;
            }
        }
        if (step.matches("[0-9]{1,6}") && Integer.parseInt(step) < list.size()) {
            return Integer.parseInt(step);
        }
        throw new EditException("there is no '" + step + "'");
    }

    private static Object content(String text) {
        Problems problems = new Problems();
        return YamlText.read(new SourceFile("text", text), problems)
                .filter(_ -> !problems.anyErrors())
                .map(EditCheck::plain)
                .orElseThrow(() -> new EditException("the text has an error; mend it before anything else is changed"));
    }

    private static Object plain(Tree tree) {
        return switch (tree) {
            case Tree.Scalar scalar -> scalar.text();
            case Tree.Sequence sequence -> {
                List<Object> all = new ArrayList<>();
                sequence.items().forEach(i -> all.add(plain(i)));
                yield all;
            }
            case Tree.Mapping mapping -> {
                Map<String, Object> all = new LinkedHashMap<>();
                mapping.entries().forEach(e -> all.put(e.key(), plain(e.value())));
                yield all;
            }
        };
    }
}
