package dev.bulwark.model.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the spans of a YAML text that {@link YamlText} has accepted. */
final class SpanReader {
    private final String text;
    private final boolean plain;
    private final Iterator<Event> events;

    private SpanReader(String text) {
        this.text = text;
        this.plain = text.codePointCount(0, text.length()) == text.length();
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(TextCheck.MAX_BYTES)
                .setParseComments(false)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /**
     * The document's one value.
     *
     * @throws EditException if the text is not YAML
     */
    static Span read(String text) {
        try {
            return document(new SpanReader(text));
        } catch (YamlEngineException | NoSuchElementException e) {
            throw new EditException("the text has an error; mend it before anything else is changed");
        }
    }

    private static Span document(SpanReader reader) {
        while (true) {
            Event event = reader.events.next();
            switch (event.getEventId()) {
                case Scalar, MappingStart, SequenceStart -> {
                    return reader.value(event);
                }
                default -> {
                    // stream and document borders
                }
            }
        }
    }

    private Span value(Event event) {
        return switch (event) {
            case ScalarEvent s -> leaf(s);
            case SequenceStartEvent s -> items(s);
            case MappingStartEvent m -> pairs(m);
            default -> throw new EditException("the text has anchors and aliases; edit it as text");
        };
    }

    private Span.Leaf leaf(ScalarEvent event) {
        int start = offset(event.getStartMark());
        int end = offset(event.getEndMark());
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--; // the line ends behind a block are not its own
        }
        Span.Style style = event.isPlain()
                ? Span.Style.PLAIN
                : event.getScalarStyle() == ScalarStyle.LITERAL || event.getScalarStyle() == ScalarStyle.FOLDED
                        ? Span.Style.BLOCK
                        : Span.Style.QUOTED;
        return new Span.Leaf(start, end, event.getValue(), style);
    }

    private Span.Items items(SequenceStartEvent begin) {
        List<Span> items = new ArrayList<>();
        Event e = events.next();
        for (; e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
            items.add(value(e));
        }
        int start = offset(begin.getStartMark());
        int last = items.isEmpty() ? start : items.getLast().end();
        return new Span.Items(start, begin.isFlow() ? offset(e.getEndMark()) : last, begin.isFlow(), items);
    }

    private Span.Pairs pairs(MappingStartEvent begin) {
        List<Span.Pair> pairs = new ArrayList<>();
        Event e = events.next();
        for (; e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
            if (!(value(e) instanceof Span.Leaf key)) {
                throw new EditException("a key of the text is no word");
            }
            pairs.add(new Span.Pair(key, value(events.next())));
        }
        int start = offset(begin.getStartMark());
        int last = pairs.isEmpty() ? start : pairs.getLast().value().end();
        return new Span.Pairs(start, begin.isFlow() ? offset(e.getEndMark()) : last, begin.isFlow(), pairs);
    }

    /** Marks count code points. */
    private int offset(Optional<Mark> mark) {
        int index = mark.orElseThrow().getIndex();
        return plain ? index : text.offsetByCodePoints(0, index);
    }
}
