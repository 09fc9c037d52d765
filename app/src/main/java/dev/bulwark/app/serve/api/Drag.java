package dev.bulwark.app.serve.api;

import dev.bulwark.app.serve.desk.Moved;
import dev.bulwark.exchange.coverage.Field;
import dev.bulwark.exchange.coverage.Fields;
import dev.bulwark.exchange.coverage.LiveCoverage;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.system.ThreatType;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A site being dragged: what all others cover is computed when the drag begins, and afterwards only what the dragged one
 * covers. No site's coverage hangs on another site, so the smaller value of both is that of all.
 */
final class Drag {
    private final AtomicReference<Rest> last = new AtomicReference<>();

    /** What is seen, and what is engaged. */
    record Both(Field detection, Field engagement) {

        static Both of(LiveCoverage live, ThreatType target, double heightM, int fold) {
            return new Both(live.detection(target, heightM, fold), live.engagement(target, heightM, fold));
        }
    }

    private record Key(int revision, String id, ThreatType target, double heightM) {}

    private record Rest(Key key, Both others) {}

    Both at(Question asked, Question.Put put) {
        Scenario scenario = asked.bench().scenario();
        LiveCoverage stands = asked.bench().live(asked.detail());
        Key key = new Key(asked.edition().revision(), put.id(), asked.target(), asked.heightM());
        Rest known = last.get();
        if (known == null || !known.key().equals(key)) {
            LiveCoverage others = stands.with(Moved.without(scenario, put.id()));
            known = new Rest(key, Both.of(others, asked.target(), asked.heightM(), 1));
            last.set(known);
        }
        LiveCoverage moved = stands.with(Moved.to(Moved.only(scenario, put.id()), put.id(), put.place()));
        Both own = Both.of(moved, asked.target(), asked.heightM(), 1);
        return new Both(
                Fields.either(known.others().detection(), own.detection()),
                Fields.either(known.others().engagement(), own.engagement()));
    }
}
