package dev.bulwark.model.reading;

import static dev.bulwark.model.reading.SectionTypes.ID;
import static dev.bulwark.model.reading.SectionTypes.LONG_TIME;
import static dev.bulwark.model.reading.SectionTypes.real;
import static dev.bulwark.model.shape.Field.optional;
import static dev.bulwark.model.shape.Field.required;
import static dev.bulwark.model.shape.Field.withDefault;

import dev.bulwark.base.unit.Dimension;
import dev.bulwark.model.shape.Numbers;
import dev.bulwark.model.shape.Places;
import dev.bulwark.model.shape.Shape;
import dev.bulwark.model.shape.Type;
import dev.bulwark.model.shape.Types;
import java.util.List;

/** What a scenario says of the attack. */
final class RaidSections {

    /** Threats of one raid, all waves together. */
    static final int MOST = 100_000;

    private RaidSections() {}

    static Type<ScenarioDocument.RaidText> raid() {
        var id = required("id", ID, "unique in the scenario; threats are named id-1, id-2 ...");
        var threat = required("threat", Types.located(Types.text()), "entry of the catalogue, such as cruise_missile");
        var count = optional("count", Numbers.whole(1, MOST), "how many in each wave; 1, or as many as at: has times");
        var from = required("from", Places.position(), "start, or launch point of ballistic missiles");
        var via = optional("via", Types.list(Places.position()), "turning points");
        var to = required(
                "to",
                Types.located(Types.text()),
                "id of the asset, radar, fire unit or command post attacked; unit/launchers for a launcher");
        var first = withDefault("first", LONG_TIME, "0 s", "when the first one, or the first wave, starts");
        var every = withDefault("every", LONG_TIME, "0 s", "from each start to the next; the mean if by luck");
        var arrivals = withDefault(
                "arrivals",
                Types.word(List.of("regular", "poisson")),
                "regular",
                "regular: at the interval; poisson: by luck, independent of each other");
        var at = optional(
                "at", Types.list(LONG_TIME), "when each starts, counted from first, in place of every: [0 s, 40 s]");
        var waves = withDefault("waves", Numbers.whole(1, 1000), "1", "how often the raid comes");
        var waveEvery = withDefault("wave_every", LONG_TIME, "0 s", "from each wave to the next");
        var abreast = withDefault(
                "abreast",
                Numbers.quantity(Dimension.LENGTH, "0 m", "1000 km", "4 km"),
                "0 m",
                "distance between neighbours across the first leg; 0 for a file");
        var altitude = optional(
                "altitude",
                ScenarioTypes.altitude(),
                "60 m above ground, 5000 m above sea; the catalogue's unless said");
        var speed = optional(
                "speed",
                Numbers.quantity(Dimension.SPEED, "10 m/s", "3000 m/s"),
                "over ground; the catalogue's unless said");
        var apogee = optional(
                "apogee",
                Numbers.quantity(Dimension.LENGTH, "1 km", "10000 km", "300 km"),
                "greatest height of a ballistic arc; that of least launch speed unless said");
        var decoys = withDefault(
                "decoys", Numbers.whole(0, MOST), "0", "in each wave, on the same paths; they harm nothing");
        var recognised = optional(
                "decoys_recognised", Numbers.number(0, 1), "probability that one is known for a decoy and left alone");
        var mistaken =
                optional("taken_for_decoys", Numbers.number(0, 1), "probability that a real one is taken for a decoy");
        return Types.mapping(
                Shape.of(
                        "a raid",
                        id,
                        threat,
                        count,
                        from,
                        via,
                        to,
                        first,
                        every,
                        arrivals,
                        at,
                        waves,
                        waveEvery,
                        abreast,
                        altitude,
                        speed,
                        apogee,
                        decoys,
                        recognised,
                        mistaken),
                f -> new ScenarioDocument.RaidText(
                        f.get(id),
                        f.get(threat),
                        f.find(count),
                        f.get(from),
                        f.find(via).orElse(List.of()),
                        f.get(to),
                        new ScenarioDocument.ArrivalsText(
                                f.get(arrivals),
                                f.get(first),
                                f.get(every),
                                f.find(at),
                                f.isGiven(every) || f.isGiven(arrivals),
                                f.get(waves),
                                f.get(waveEvery)),
                        f.get(abreast),
                        f.find(altitude),
                        real(f, speed),
                        real(f, apogee),
                        new ScenarioDocument.DecoysText(f.get(decoys), real(f, recognised), real(f, mistaken))));
    }
}
