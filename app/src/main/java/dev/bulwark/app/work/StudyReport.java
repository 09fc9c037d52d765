package dev.bulwark.app.work;

import dev.bulwark.engine.run.TerrainSurroundings;
import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.coverage.CoverageQuestion;
import dev.bulwark.exchange.coverage.Detail;
import dev.bulwark.exchange.coverage.LiveCoverage;
import dev.bulwark.exchange.land.Territory;
import dev.bulwark.exchange.record.Provenance;
import dev.bulwark.exchange.report.Report;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.FigureUse;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.Sides;
import dev.bulwark.model.system.ThreatType;
import dev.bulwark.study.Study;
import dev.bulwark.study.causes.CauseSummary;
import dev.bulwark.study.offers.Offers;
import dev.bulwark.study.runs.RunFailure;
import dev.bulwark.terrain.elevation.ElevationSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Puts a report together from a study's inputs and results. */
public final class StudyReport {
    private static final List<Double> HEIGHTS_M = List.of(60.0, 300.0, 3_000.0, 10_000.0);

    private StudyReport() {}

    public static Report of(
            StudyJob job,
            Study study,
            List<Coverage> coverages,
            Map<String, CauseSummary> causes,
            Provenance provenance) {
        Map<String, String> names = new TreeMap<>();
        Catalogue catalogue = job.draft().variants().getFirst().scenario().catalogue();
        catalogue.entries().values().forEach(e -> names.put(e.id(), e.name()));
        return new Report(
                job.draft().title(),
                description(job),
                study.summaries(),
                coverages,
                study.pairs(),
                study.verdicts(),
                study.doubts(),
                new Offers(job.draft(), study).values(),
                new Offers(job.draft(), study).atBudget(),
                causes,
                figures(job),
                names,
                catalogue.sources(),
                remarks(job, study),
                provenance);
    }

    /** The study's own words, and who is who if the scenario says so. */
    private static String description(StudyJob job) {
        Sides sides = job.variants().getFirst().theatre().scenario().sides();
        String whose = sides.equals(Sides.UNNAMED)
                ? ""
                : " Defending: " + sides.defence() + ". Attacking: " + sides.attack() + ". Also in the air: "
                        + sides.neutral() + ".";
        return (job.draft().description() + whose).strip();
    }

    /** Of each variant with other fire units than those before it, against the largest target of its raids. */
    public static List<Coverage> coverages(StudyJob job) {
        Set<Set<String>> drawn = new LinkedHashSet<>();
        List<Coverage> coverages = new ArrayList<>();
        for (int i = 0; i < job.variants().size(); i++) {
            Scenario scenario = job.variants().get(i).theatre().scenario();
            Set<String> units = new LinkedHashSet<>();
            scenario.fireUnits().stream().map(FireUnit::id).forEach(units::add);
            Optional<ThreatType> target = scenario.largestTarget();
            if (!units.isEmpty() && target.isPresent() && drawn.add(units)) {
                TerrainSurroundings ground = job.surroundings().get(i);
                CoverageQuestion question = new CoverageQuestion(
                        job.variants().get(i).title(),
                        job.draft().variants().get(i).scenario().catalogue(),
                        target.get(),
                        HEIGHTS_M,
                        1,
                        Territory.holdingMostOf(scenario.assets()));
                coverages.add(LiveCoverage.of(Detail.FINE, scenario, ground).answer(question));
            }
        }
        return coverages;
    }

    /** Of all variants, in order of first use. */
    private static List<FigureUse> figures(StudyJob job) {
        Map<String, FigureUse> uses = new LinkedHashMap<>();
        Map<String, List<FigureUse>> byEntry = new LinkedHashMap<>();
        job.variants()
                .forEach(v -> v.theatre().scenario().figures().forEach(u -> {
                    if (uses.putIfAbsent(u.entryId() + "." + u.figure().key() + "=" + u.value(), u) == null) {
                        byEntry.computeIfAbsent(u.entryId(), _ -> new ArrayList<>())
                                .add(u);
                    }
                }));
        return byEntry.values().stream().flatMap(List::stream).toList();
    }

    private static List<String> remarks(StudyJob job, Study study) {
        List<String> remarks = new ArrayList<>();
        ElevationSource source = job.surroundings().getFirst().elevation().source();
        if (!source.note().isEmpty()) {
            remarks.add("Terrain " + source.name() + ": " + source.note() + ".");
        }
        for (RunFailure f : study.failures()) {
            remarks.add("A run failed and is left out: variant " + f.variant() + ", point " + f.point() + ", luck "
                    + f.luck() + ", replication " + f.replication() + ": " + f.why() + ".");
        }
        study.outer()
                .ifPresent(o -> remarks.add(o.draws().size() + " draws of "
                        + o.unknowns().size()
                        + " uncertain figures, each drawn independently of the others; "
                        + job.draft().ignorance().replicationsPerDraw() + " runs of each variant at each draw."));
        remarks.add(
                !study.doubts().isEmpty()
                        ? "Ranges hold the spread of published figures, not what nobody published."
                        : "Intervals hold chance alone: every uncertain figure has its nominal value. How far the answer moves"
                                + " within the published ranges is not told here.");
        remarks.add("Threats fly straight legs on given routes, do not react and do not jam; a kill is a draw of the"
                + " stated probability.");
        remarks.add(
                "The dark areas on the maps are where one engagement of a target that flies straight at the fire unit is"
                        + " possible in time; magazines and channels are left out, so the sky is not closed there.");
        return remarks;
    }
}
