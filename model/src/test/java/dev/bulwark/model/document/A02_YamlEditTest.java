package dev.bulwark.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A hand-written document keeps its comments, order and layout when single values of it are changed. */
class A02_YamlEditTest {
    private static final String TEXT = """
            # Two units.
            version: 1
            fire_units:
              # the first one
              - id: alpha
                at: "39.95, 32.95"   # near Ankara
                load: {m_48n6: 24, m_9m96: 32}

              # the second one
              - id: beta
                system: s400
            assets:
              - {id: ankara, at: "39.93, 32.86"} # the capital
            duration: 30 min
            # the end
            """;

    @Test
    void aValueIsPutWhereItStood() {
        assertThat(changes(YamlEdit.set(TEXT, List.of("fire_units", "alpha", "at"), text("40.00, 33.00"))))
                .isEqualTo("""
                -    at: "39.95, 32.95"   # near Ankara
                +    at: "40.00, 33.00"   # near Ankara
                """);
        assertThat(changes(YamlEdit.set(TEXT, List.of("fire_units", "alpha", "load", "m_9m96"), text("16"))))
                .isEqualTo("""
                -    load: {m_48n6: 24, m_9m96: 32}
                +    load: {m_48n6: 24, m_9m96: 16}
                """);
        assertThat(changes(YamlEdit.set(TEXT, List.of("assets", "0", "at"), text("1, 2"))))
                .isEqualTo("""
                -  - {id: ankara, at: "39.93, 32.86"} # the capital
                +  - {id: ankara, at: "1, 2"} # the capital
                """);
    }

    @Test
    void aNewKeyFollowsTheLast() {
        assertThat(changes(YamlEdit.set(TEXT, List.of("fire_units", "beta", "facing"), text("20 deg"))))
                .isEqualTo("""
                +    facing: 20 deg
                """);
        assertThat(changes(YamlEdit.set(TEXT, List.of("assets", "ankara", "value"), text("3"))))
                .isEqualTo("""
                -  - {id: ankara, at: "39.93, 32.86"} # the capital
                +  - {id: ankara, at: "39.93, 32.86", value: 3} # the capital
                """);
    }

    @Test
    void anItemIsWrittenAsItsNeighboursAre() {
        YamlValue unit = pairs("id", "gamma", "at", "38.00, 30.00");
        assertThat(changes(YamlEdit.insert(TEXT, List.of("fire_units"), unit))).isEqualTo("""
                +
                +  - id: gamma
                +    at: "38.00, 30.00"
                """);
        assertThat(changes(YamlEdit.insert(TEXT, List.of("assets"), pairs("id", "izmir", "at", "38.42, 27.14"))))
                .isEqualTo("""
                +  - {id: izmir, at: "38.42, 27.14"}
                """);
        assertThat(changes(YamlEdit.insert(TEXT, List.of("radars"), pairs("id", "eye", "system", "e3a"))))
                .isEqualTo("""
                +
                +radars:
                +  - id: eye
                +    system: e3a
                """);
    }

    @Test
    void whatIsDeletedTakesTheCommentAboveItAlong() {
        assertThat(changes(YamlEdit.delete(TEXT, List.of("fire_units", "alpha"))))
                .isEqualTo("""
                -  # the first one
                -  - id: alpha
                -    at: "39.95, 32.95"   # near Ankara
                -    load: {m_48n6: 24, m_9m96: 32}
                -
                """);
        assertThat(changes(YamlEdit.delete(TEXT, List.of("assets", "ankara")))).isEqualTo("""
                -assets:
                -  - {id: ankara, at: "39.93, 32.86"} # the capital
                +assets: [] # the capital
                """);
        assertThat(changes(YamlEdit.delete(TEXT, List.of("fire_units", "alpha", "load", "m_48n6"))))
                .isEqualTo("""
                -    load: {m_48n6: 24, m_9m96: 32}
                +    load: {m_9m96: 32}
                """);
    }

    @Test
    void aPathThatLeadsNowhereIsRefused() {
        assertThatThrownBy(() -> YamlEdit.set(TEXT, List.of("fire_units", "delta", "at"), text("1, 2")))
                .isInstanceOf(EditException.class)
                .hasMessage("there is no 'delta'");
        assertThatThrownBy(() -> YamlEdit.delete(TEXT, List.of("nothing"))).hasMessage("there is no 'nothing'");
        assertThatThrownBy(() -> YamlEdit.insert(TEXT, List.of("duration"), text("x")))
                .hasMessage("'duration' is no list");
        assertThatThrownBy(() -> YamlEdit.set("a: [1", List.of("a"), text("x")))
                .hasMessageContaining("the text has an error");
    }

    @Test
    void aHostileTextStaysAText() {
        String evil = "x\"}: [\n- *a <script> # no";
        String edited = YamlEdit.set(TEXT, List.of("assets", "ankara", "name"), text(evil));
        Tree.Mapping tree = (Tree.Mapping)
                YamlText.read(new SourceFile("t", edited), new Problems()).orElseThrow();
        Tree.Sequence assets = (Tree.Sequence) tree.value("assets").orElseThrow();
        Tree.Scalar name = (Tree.Scalar)
                ((Tree.Mapping) assets.items().getFirst()).value("name").orElseThrow();
        assertThat(name.text()).isEqualTo(evil);
    }

    /** Whatever single value of an example is changed, added or deleted, no comment of another line is lost. */
    @Test
    void everyValueOfEveryExampleCanBeChanged() throws IOException {
        Random random = new Random(7);
        int changed = 0;
        for (Path file : examples()) {
            String text = Files.readString(file);
            for (List<String> path : paths(text)) {
                String set = YamlEdit.set(text, path, text("new " + random.nextInt(1000)));
                assertThat(comments(set)).as(file + " " + path).containsAll(commentsOutside(text, path));
                changed++;
                String less = YamlEdit.delete(text, path);
                assertThat(YamlEdit.depth(less, path))
                        .as("deleted " + file + " " + path)
                        .isLessThanOrEqualTo(path.size());
            }
        }
        assertThat(changed).isGreaterThan(300);
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("..", "examples"))) {
            return all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    /** Every path to a value, lists by number. */
    private static List<List<String>> paths(String text) {
        List<List<String>> found = new ArrayList<>();
        collect(SpanReader.read(text), List.of(), found);
        return found;
    }

    private static void collect(Span span, List<String> path, List<List<String>> found) {
        if (!path.isEmpty()) {
            found.add(path);
        }
        switch (span) {
            case Span.Leaf _ -> {}
            case Span.Items list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    collect(list.items().get(i), with(path, String.valueOf(i)), found);
                }
            }
            case Span.Pairs pairs ->
                pairs.pairs().forEach(p -> collect(p.value(), with(path, p.key().text()), found));
        }
    }

    private static List<String> with(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static List<String> comments(String text) {
        return text.lines().map(String::strip).filter(l -> l.startsWith("#")).toList();
    }

    /** Comments on lines of their own that do not stand inside the value. */
    private static List<String> commentsOutside(String text, List<String> path) {
        Span span = SpanReader.read(text);
        for (String step : path) {
            span = switch (span) {
                case Span.Pairs pairs -> pairs.find(step).orElseThrow().value();
                case Span.Items list -> list.items().get(Span.indexOf(list, step));
                case Span.Leaf leaf -> leaf;
            };
        }
        int from = TextLines.start(text, Math.max(0, span.start() - 1));
        while (from > 0
                && text.substring(TextLines.start(text, from - 1), from).strip().startsWith("#")) {
            from = TextLines.start(text, from - 1);
        }
        return comments(text.substring(0, span.isBlock() ? from : span.start()) + text.substring(span.end()));
    }

    private static YamlValue text(String text) {
        return new YamlValue.Text(text);
    }

    private static YamlValue pairs(String... keysAndValues) {
        List<YamlValue.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            pairs.add(new YamlValue.Pair(keysAndValues[i], text(keysAndValues[i + 1])));
        }
        return new YamlValue.Pairs(pairs);
    }

    /** Lines that went and lines that came, in order. */
    private static String changes(String after) {
        List<String> a = TEXT.lines().toList();
        List<String> b = after.lines().toList();
        int same = 0;
        while (same < a.size() && same < b.size() && a.get(same).equals(b.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < a.size() - same
                && tail < b.size() - same
                && a.get(a.size() - 1 - tail).equals(b.get(b.size() - 1 - tail))) {
            tail++;
        }
        StringBuilder out = new StringBuilder();
        a.subList(same, a.size() - tail).forEach(l -> out.append('-').append(l).append('\n'));
        b.subList(same, b.size() - tail).forEach(l -> out.append('+').append(l).append('\n'));
        return out.toString();
    }
}
