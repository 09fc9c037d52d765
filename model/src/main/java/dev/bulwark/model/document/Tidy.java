package dev.bulwark.model.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Formats a document without touching its words: order, comments and values stay. Two spaces a level, lists two deeper
 * than their key, no trailing space, no two blank lines in a row, one line end at the end.
 */
public final class Tidy {
    private final List<String> lines;
    private final Map<Integer, Integer> indents = new LinkedHashMap<>();

    private Tidy(List<String> lines) {
        this.lines = lines;
    }

    /** The document formatted, or empty if it is not YAML; problems tell why. */
    public static Optional<String> format(SourceFile file, Problems problems) {
        String plain = spaced(file.text().lines().toList());
        Optional<Tree> before = YamlText.read(new SourceFile(file.name(), plain), problems);
        return before.map(tree -> {
            Tidy tidy = new Tidy(plain.lines().toList());
            tidy.walk(tree, 0);
            String indented = tidy.indented();
            Problems none = new Problems();
            boolean same = YamlText.read(new SourceFile(file.name(), indented), none)
                    .filter(after -> sameWords(tree, after))
                    .isPresent();
            return same ? indented : plain;
        });
    }

    /** Whether two trees say the same, places aside. */
    static boolean sameWords(Tree a, Tree b) {
        return words(a).equals(words(b));
    }

    private static Object words(Tree tree) {
        return switch (tree) {
            case Tree.Scalar scalar -> scalar.text();
            case Tree.Sequence sequence ->
                sequence.items().stream().map(Tidy::words).toList();
            case Tree.Mapping mapping -> {
                Map<String, Object> all = new LinkedHashMap<>();
                mapping.entries().forEach(e -> all.put(e.key(), words(e.value())));
                yield List.of(all, List.copyOf(all.keySet()));
            }
        };
    }

    private static String spaced(List<String> lines) {
        StringBuilder out = new StringBuilder();
        boolean blank = true;
        for (String line : lines) {
            String kept = line.stripTrailing();
            if (!kept.isEmpty() || !blank) {
                out.append(kept).append('\n');
            }
            blank = kept.isEmpty();
        }
        while (out.length() > 1 && out.charAt(out.length() - 2) == '\n') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    private void walk(Tree tree, int indent) {
        switch (tree) {
            case Tree.Mapping mapping -> {
                if (isBlock(mapping.place(), '{')) {
                    for (Tree.Entry entry : mapping.entries()) {
                        anchor(entry.keyPlace(), indent);
                        walk(entry.value(), indent + 2);
                    }
                }
            }
            case Tree.Sequence sequence -> {
                if (isBlock(sequence.place(), '[')) {
                    for (Tree item : sequence.items()) {
                        anchorDash(item.place(), indent);
                        walk(item, indent + 2);
                    }
                }
            }
            case Tree.Scalar scalar -> {
                // goes with the line that it begins on
            }
        }
    }

    private boolean isBlock(Place place, char flow) {
        String line = lines.get(place.line() - 1);
        return place.column() > line.length() || line.charAt(place.column() - 1) != flow;
    }

    private void anchor(Place key, int indent) {
        if (width(lines.get(key.line() - 1)) == key.column() - 1) {
            indents.put(key.line(), indent);
        }
    }

    private void anchorDash(Place item, int indent) {
        String line = lines.get(item.line() - 1);
        if (line.startsWith("-", width(line))) {
            indents.put(item.line(), indent);
        }
    }

    private String indented() {
        List<String> out = new ArrayList<>();
        int shift = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Integer own = indents.get(i + 1);
            if (own != null) {
                shift = own - width(line);
            }
            int moved = line.strip().startsWith("#") ? shiftOfNext(i, shift) : shift;
            String body = line.substring(width(line));
            String text = own != null ? body.replaceFirst("^-\\s+", "- ") : body;
            out.add(line.isEmpty() ? "" : " ".repeat(Math.max(0, width(line) + moved)) + text);
        }
        return String.join("\n", out) + "\n";
    }

    /** A comment belongs to what follows it. */
    private int shiftOfNext(int from, int otherwise) {
        for (int i = from + 1; i < lines.size(); i++) {
            Integer own = indents.get(i + 1);
            if (own != null) {
                return own - width(lines.get(i));
            }
        }
        return otherwise;
    }

    private static int width(String line) {
        int width = 0;
        while (width < line.length() && line.charAt(width) == ' ') {
            width++;
        }
        return width;
    }
}
