package dev.bulwark.app.work;

import dev.bulwark.engine.run.TerrainSurroundings;
import dev.bulwark.model.document.SourceFile;
import dev.bulwark.model.study.Ignorance;
import dev.bulwark.model.study.StudyDraft;
import dev.bulwark.terrain.elevation.ElevationSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** Everything that a study's results hang on, in words: what, then its value. */
final class StudyPlan {

    private StudyPlan() {}

    static Map<String, String> of(StudyJob job) {
        StudyDraft draft = job.draft();
        Map<String, String> plan = new LinkedHashMap<>();
        plan.put("the code of Bulwark", CodeHash.ofBulwark());
        for (SourceFile file : draft.files()) {
            plan.put(file.name(), Hash.of(file.text()));
        }
        TreeSet<String> catalogues = new TreeSet<>();
        draft.variants().forEach(v -> catalogues.add(Hash.of(v.scenario().catalogue())));
        plan.put("the catalogue", String.join(" ", catalogues));
        TreeSet<String> terrains = new TreeSet<>();
        for (TerrainSurroundings ground : job.surroundings()) {
            ElevationSource source = ground.elevation().source();
            terrains.add(source.name() + " " + source.sha256());
        }
        plan.put("the terrain", String.join(" ", terrains));
        plan.put("replications", String.valueOf(draft.replications()));
        Ignorance ignorance = draft.ignorance();
        plan.put("draws", String.valueOf(ignorance.draws()));
        plan.put("replications per draw", String.valueOf(ignorance.replicationsPerDraw()));
        return plan;
    }
}
