package dev.bulwark.app.validation;

import dev.bulwark.engine.log.RunLog;
import dev.bulwark.engine.measures.Measures;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.engine.run.RunKey;
import dev.bulwark.engine.run.Simulation;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.document.Folder;
import dev.bulwark.model.reading.ScenarioReader;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.study.Study;
import dev.bulwark.study.runs.Replications;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A tiny scenario on the proving range: flat ground, round figures, everything else as users would write it. */
final class Stage {
    private static final long SEED = 20190712;
    private static final String HEAD = """
            version: 1
            scenario: stage
            catalogue: range.yaml
            terrain: {dem: flat, refraction: 1.333333333, gases: ANSWER}
            """;

    private final Theatre theatre;

    private Stage(Theatre theatre) {
        this.theatre = theatre;
    }

    /** @param sections of a scenario document below its title, catalogue and terrain */
    static Stage of(String sections) {
        return of(sections, "no");
    }

    /** The same in air whose gases weaken radar waves. */
    static Stage inAir(String sections) {
        return of(sections, "yes");
    }

    private static Stage of(String sections, String gases) {
        Folder folder = Folder.of(
                Map.of("stage.yaml", HEAD.replace("ANSWER", gases) + sections, "range.yaml", resource("range.yaml")));
        Scenario scenario = new ScenarioReader(Catalogue.bundled())
                .read(folder, "stage.yaml")
                .orThrow()
                .nominal();
        return new Stage(Study.prepare(scenario, choice -> {
            throw new IllegalStateException("a stage is flat, not " + choice.dem());
        }));
    }

    Theatre theatre() {
        return theatre;
    }

    RunLog log(int replication) {
        return Simulation.run(theatre, new RunKey(SEED, 0, replication));
    }

    /** Outcomes of replications 0 to runs - 1, in order. */
    List<RunOutcome> outcomes(int runs) {
        int threads = Runtime.getRuntime().availableProcessors();
        Measures measures = new Measures(theatre.scenario());
        return Replications.each(runs, threads, i -> measures.of(log(i)));
    }

    static String resource(String name) {
        try (InputStream in = Stage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
