package dev.bulwark.exchange.coverage;

import dev.bulwark.engine.run.TerrainSurroundings;
import dev.bulwark.exchange.json.Json;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.Entry;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.system.ThreatType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The coverage of a defence whose sites may move. Immutable: {@link #with} gives the coverage of a changed scenario and
 * solves only the radars that changed. Ask a coarse one while a site is dragged, a fine one when it stands; both have the
 * same questions.
 */
public final class LiveCoverage {
    private final Scenario scenario;
    private final Sights sights;

    private LiveCoverage(Scenario scenario, Sights sights) {
        this.scenario = scenario;
        this.sights = sights;
    }

    /** Solves the geometry of a scenario on its terrain. */
    public static LiveCoverage of(Detail detail, Scenario scenario, TerrainSurroundings surroundings) {
        return new LiveCoverage(scenario, Sights.of(detail, scenario, surroundings));
    }

    /** The same defence after a change: radars that are equal to known ones are not solved again. */
    public LiveCoverage with(Scenario changed) {
        return new LiveCoverage(changed, sights.with(changed));
    }

    /** How many radars had to be solved for this one. */
    public int radarsSolved() {
        return sights.computed();
    }

    /** Inside at least one range ring of the brochures: below zero. */
    public Field rings(Catalogue catalogue) {
        return Areas.circles(sights.lattice(), Marks.of(scenario, catalogue));
    }

    /** Where the target is seen at a height above the ground: below zero inside. */
    public Field detection(ThreatType target, double heightM, int fold) {
        return Fields.covered(sights.lattice(), watches(target).detection(scenario, heightM), heightM, fold);
    }

    /** Where the target is engaged at a height above the ground: below zero inside. */
    public Field engagement(ThreatType target, double heightM, int fold) {
        return Fields.covered(sights.lattice(), watches(target).engagement(scenario, heightM), heightM, fold);
    }

    /** The lowest height above the ground, metres, at which a target is seen; positive infinity where at none. */
    public Field lowestHeight(ThreatType target, int fold) {
        return Fields.lowestHeight(sights.lattice(), watches(target).detection(scenario, 0), fold);
    }

    /** The lowest altitude above mean sea level, metres, at which a target is seen; positive infinity where at none. */
    public Field lowestAltitude(ThreatType target, int fold) {
        return Fields.lowestAltitude(sights.lattice(), watches(target).detection(scenario, 0), fold);
    }

    /** How many sites see a target at a height above the ground. */
    public Field sitesThatSee(ThreatType target, double heightM) {
        return Fields.count(sights.lattice(), watches(target).detection(scenario, heightM), heightM);
    }

    /** The radars, to be asked about single places. */
    public Eyes eyes(ThreatType target) {
        return new Eyes(
                watches(target).detection(scenario, 0), sights.surroundings().elevation());
    }

    /** Everything asked, with the range ring beside it. */
    public Coverage answer(CoverageQuestion question) {
        Watches watches = watches(question.target());
        List<Coverage.Mark> sites = Marks.of(scenario, question.catalogue());
        Field ring = rings(question.catalogue());
        List<CoverageLayer> layers = new ArrayList<>();
        for (double height : question.heightsM()) {
            Field detection =
                    Fields.covered(sights.lattice(), watches.detection(scenario, height), height, question.fold());
            layers.add(layer(question, watches.engagement(scenario, height), height, detection));
        }
        return new Coverage(
                question.title(),
                target(question),
                sites,
                Areas.covered(ring),
                question.region().map(r -> r.name()).orElse(""),
                share(question, ring),
                layers,
                sights.surroundings().elevation().source().note(),
                question.fold());
    }

    private CoverageLayer layer(CoverageQuestion question, List<List<Watch>> weapons, double height, Field detection) {
        Field engagement = Fields.covered(sights.lattice(), weapons, height, question.fold());
        return new CoverageLayer(
                height,
                Areas.covered(detection),
                Areas.covered(engagement),
                share(question, engagement),
                share(question, detection),
                losses(question, weapons, height, engagement));
    }

    /** What each limit takes from the engaged area, lifted one after the other. */
    private List<CoverageLayer.Loss> losses(
            CoverageQuestion question, List<List<Watch>> weapons, double height, Field engagement) {
        List<CoverageLayer.Loss> losses = new ArrayList<>();
        double before = Shares.areaM2(engagement);
        for (Limit limit : Limit.values()) {
            if (limit == Limit.ENVELOPE) {
                continue;
            }
            List<List<Watch>> lifted = weapons.stream()
                    .map(site -> site.stream().map(w -> w.without(limit)).toList())
                    .toList();
            double area = Shares.areaM2(Fields.covered(sights.lattice(), lifted, height, question.fold()));
            losses.add(new CoverageLayer.Loss(limit, Math.max(0, area - before)));
            before = Math.max(before, area);
        }
        return losses;
    }

    private static double share(CoverageQuestion question, Field field) {
        return question.region().map(r -> Shares.of(r, field)).orElse(Double.NaN);
    }

    private static String target(CoverageQuestion question) {
        Optional<Entry> entry = question.catalogue().find(question.target().id());
        return entry.map(Entry::name).orElse(question.target().id()) + ", cross-section "
                + Json.compact(question.target().noseM2()) + " m²";
    }

    private Watches watches(ThreatType target) {
        return new Watches(sights, target);
    }
}
