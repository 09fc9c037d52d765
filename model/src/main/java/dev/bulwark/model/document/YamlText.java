package dev.bulwark.model.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML 1.2 to trees, by the parser's events alone: nothing is resolved or instantiated. Refused are tags, anchors and
 * aliases, duplicate keys, keys that are not text, a second document, and nesting beyond {@value #DEEPEST} levels.
 */
public final class YamlText {
    private static final int DEEPEST = 40;
    private static final int LONGEST_KEY = 200;

    private final SourceFile file;
    private final Problems problems;
    private final Iterator<Event> events;

    private YamlText(SourceFile file, Problems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file.name())
                .setCodePointLimit(TextCheck.MAX_BYTES)
                .setParseComments(false)
                .build();
        this.file = file;
        this.problems = problems;
        this.events = new Parse(settings).parseString(file.text()).iterator();
    }

    /** The document's content, or empty if it is not YAML; problems are added either way. */
    public static Optional<Tree> read(SourceFile file, Problems problems) {
        switch (TextCheck.check(file)) {
            case Checked.Refused<SourceFile> refused -> {
                problems.addAll(refused.problems());
                return Optional.empty();
            }
            case Checked.Fine<SourceFile> fine -> {}
        }
        YamlText reader = new YamlText(file, problems);
        try {
            return reader.document();
        } catch (Stop stop) {
            problems.add(stop.problem);
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(m -> reader.place(m, 1)).orElse(Place.startOf(file));
            problems.error(ProblemCode.SYNTAX, place, "not YAML: " + oneLine(e.getProblem()), "");
        } catch (YamlEngineException e) {
            problems.error(
                    ProblemCode.SYNTAX,
                    Place.startOf(file),
                    "not YAML: " + oneLine(String.valueOf(e.getMessage())),
                    "");
        }
        return Optional.empty();
    }

    private Optional<Tree> document() {
        Tree tree = null;
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case Scalar, MappingStart, SequenceStart, Alias -> {
                    if (tree != null) {
                        throw stop(ProblemCode.SYNTAX, event, "a second document in one file", "delete the line ---");
                    }
                    tree = value(event, 0);
                }
                default -> {
                    // stream and document borders say nothing
                }
            }
        }
        if (tree == null) {
            problems.error(ProblemCode.SYNTAX, Place.startOf(file), "the document is empty", "");
        }
        return Optional.ofNullable(tree);
    }

    private Tree value(Event event, int depth) {
        if (depth > DEEPEST) {
            throw stop(ProblemCode.TOO_DEEP, event, "nested more than " + DEEPEST + " levels deep", "");
        }
        return switch (event) {
            case ScalarEvent s -> scalar(s);
            case SequenceStartEvent s -> sequence(s, depth);
            case MappingStartEvent m -> mapping(m, depth);
            case AliasEvent a ->
                throw stop(
                        ProblemCode.ALIAS,
                        a,
                        "alias *" + a.getAlias() + " is refused",
                        "write the value out, or include a file");
            default -> throw new IllegalStateException("unexpected " + event.getEventId());
        };
    }

    private Tree.Scalar scalar(ScalarEvent event) {
        refuseMarks(event, event.getTag(), event.getAnchor());
        return new Tree.Scalar(event.getValue(), !event.isPlain(), place(event));
    }

    private Tree.Sequence sequence(SequenceStartEvent start, int depth) {
        refuseMarks(start, start.getTag(), start.getAnchor());
        List<Tree> items = new ArrayList<>();
        for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
            items.add(value(e, depth + 1));
        }
        return new Tree.Sequence(items, place(start));
    }

    private Tree.Mapping mapping(MappingStartEvent start, int depth) {
        refuseMarks(start, start.getTag(), start.getAnchor());
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
            if (!(value(e, depth + 1) instanceof Tree.Scalar key)) {
                throw stop(ProblemCode.WRONG_SHAPE, e, "a key must be a word", "");
            }
            if (key.text().length() > LONGEST_KEY) {
                throw stop(ProblemCode.BAD_VALUE, e, "a key of more than " + LONGEST_KEY + " characters", "");
            }
            Tree value = value(events.next(), depth + 1);
            Tree.Entry before = entries.get(key.text());
            if (before == null) {
                entries.put(key.text(), new Tree.Entry(key.text(), key.place(), value));
            } else {
                problems.add(Problem.error(
                                ProblemCode.DUPLICATE_KEY,
                                key.place(),
                                "'" + key.text() + "' stands twice, on lines "
                                        + before.keyPlace().line() + " and "
                                        + key.place().line(),
                                "keep one of them")
                        .also(before.keyPlace(), "first here"));
            }
        }
        return new Tree.Mapping(List.copyOf(entries.values()), place(start));
    }

    private void refuseMarks(Event event, Optional<String> tag, Optional<Anchor> anchor) {
        if (tag.isPresent()) {
            throw stop(ProblemCode.TAG, event, "tag " + tag.get() + " is refused", "delete it; plain text is enough");
        }
        if (anchor.isPresent()) {
            throw stop(
                    ProblemCode.ALIAS,
                    event,
                    "anchor &" + anchor.get() + " is refused",
                    "delete it; include: shares parts between documents");
        }
    }

    private Stop stop(ProblemCode code, Event event, String message, String fix) {
        return new Stop(Problem.error(code, place(event), message, fix));
    }

    private Place place(Event event) {
        int start = event.getStartMark().map(Mark::getIndex).orElse(0);
        int end = event.getEndMark().map(Mark::getIndex).orElse(start + 1);
        return event.getStartMark().map(m -> place(m, Math.max(1, end - start))).orElse(Place.startOf(file));
    }

    private Place place(Mark mark, int length) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1, length);
    }

    private static String oneLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    /** Reading cannot go on; never leaves this class. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Stop(Problem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }
    }
}
