package dev.bulwark.app.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.engine.log.Event;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What may change nothing, and what may change things in one direction only. */
class A02_MetamorphicTest {
    private static final int RUNS = 20;

    @Test
    void anotherMeridianChangesNothing() {
        same(stage(33, 0, "8", "1", RAIDS), stage(73, 0, "8", "1", RAIDS), 0);
    }

    @Test
    void anotherHourChangesNothing() {
        same(stage(33, 0, "8", "1", RAIDS), stage(33, 1200, "8", "1", RAIDS), 1200);
    }

    @Test
    void theOrderOfTheDocumentChangesNothing() {
        Stage one = stage(33, 0, "8", "1", RAIDS);
        Stage other = stage(33, 0, "8", "1", List.of(RAIDS.getLast(), RAIDS.getFirst()));
        for (int i = 0; i < RUNS; i++) {
            assertThat(of("a-", other.log(i).events()))
                    .isEqualTo(of("a-", one.log(i).events()));
        }
    }

    @Test
    void aTallerMastNeverSeesLater() {
        double before = Double.POSITIVE_INFINITY;
        for (String mast : List.of("2", "8", "30", "100")) {
            double first = firstTrackS(stage(33, 0, mast, "1", LOW));
            assertThat(first).isLessThanOrEqualTo(before);
            before = first;
        }
    }

    @Test
    void aLargerCrossSectionIsNeverSeenLater() {
        double before = Double.POSITIVE_INFINITY;
        for (String rcs : List.of("0.0001", "0.01", "1", "100")) {
            double first = firstTrackS(stage(33, 0, "8", rcs, RAIDS));
            assertThat(first).isLessThanOrEqualTo(before);
            before = first;
        }
    }

    private static final List<String> RAIDS = List.of(
            "{id: a, count: 3, every: 20 s, from: 1.1, altitude: 5000", "{id: b, count: 3, from: 1.5, altitude: 3000");
    private static final List<String> LOW = List.of("{id: a, count: 1, from: 1.1, altitude: 100");

    /** @param raids with the start in degrees east of the city, one of a few that no other raid shares its shots with */
    private static Stage stage(double longitude, int laterS, String mastM, String rcsM2, List<String> raids) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, """
                duration: 2 h
                rules: {confirm: 2 of 3, drop_after: 5}
                assets: [{id: city, at: "39, %1$.4f"}]
                fire_units:
                  - {id: gun, system: gun, at: "39, %1$.4f", mast: %2$s m, doctrine: shoot-look-shoot 3}
                figures:
                  dart.max_range_km: {value: 60 km, reason: small}
                  dart.sspk: {value: 0.5, reason: luck shows}
                  eye.reference_range_km: {value: 600 km, reason: even chance matters}
                  jet.rcs_m2: {value: %3$s m2, reason: varied}
                raids:
                """, longitude, mastM, rcsM2));
        for (String raid : raids) {
            int from = raid.indexOf("from: ") + 6;
            double east = Double.parseDouble(raid.substring(from, raid.indexOf(',', from)));
            String where = String.format(Locale.ROOT, "\"39, %.4f\"", longitude + east);
            text.append("  - ")
                    .append(raid, 0, from)
                    .append(where)
                    .append(raid.substring(raid.indexOf(',', from)))
                    .append(" m above sea, threat: jet, to: city, first: ")
                    .append(laterS)
                    .append(" s}\n");
        }
        return Stage.of(text.toString());
    }

    private static void same(Stage one, Stage other, double laterS) {
        for (int i = 0; i < RUNS; i++) {
            List<Event> first = one.log(i).events();
            List<Event> second = other.log(i).events();
            assertThat(second).hasSameSizeAs(first);
            for (int e = 0; e < first.size() - 1; e++) {
                assertThat(second.get(e).getClass()).isEqualTo(first.get(e).getClass());
                assertThat(second.get(e).time().seconds())
                        .isCloseTo(first.get(e).time().seconds() + laterS, within(.01));
            }
        }
    }

    private static List<Event> of(String raid, List<Event> events) {
        return events.stream()
                .filter(e -> e instanceof Event.Launched || e instanceof Event.TrackConfirmed)
                .filter(e -> e.toString().contains("threat=" + raid))
                .toList();
    }

    private static double firstTrackS(Stage stage) {
        return stage.log(0).events().stream()
                .filter(e -> e instanceof Event.TrackConfirmed)
                .mapToDouble(e -> e.time().seconds())
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
