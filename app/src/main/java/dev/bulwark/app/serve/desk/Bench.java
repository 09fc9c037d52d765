package dev.bulwark.app.serve.desk;

import dev.bulwark.app.work.FloorCache;
import dev.bulwark.app.work.TerrainSource;
import dev.bulwark.engine.run.TerrainSurroundings;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.engine.run.Theatres;
import dev.bulwark.exchange.coverage.Detail;
import dev.bulwark.exchange.coverage.LiveCoverage;
import dev.bulwark.model.reading.ScenarioDraft;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.study.Study;
import dev.bulwark.study.causes.Causes;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is computed of one readable scenario, each part when it is first asked for. The bench of the next edition takes
 * over the sights of radars that have not changed.
 */
public final class Bench {
    /** Solved ground is dropped after so many editions: every place that a site was ever put down keeps its floor map. */
    private static final int MOST_EDITIONS = 40;

    private final ScenarioDraft draft;
    private final Scenario scenario;
    private final Supplier<TerrainSurroundings> ground;
    private final Lazy<LiveCoverage> coarse;
    private final Lazy<LiveCoverage> fine;
    private final Lazy<Theatre> theatre;
    private final Lazy<Causes> causes;
    private final int editions;

    private Bench(ScenarioDraft draft, TerrainSource terrain, @Nullable Bench before) {
        this.draft = draft;
        this.scenario = draft.nominal();
        Bench known = before != null && before.servesFor(scenario) ? before : null;
        this.editions = known == null ? 0 : known.editions + 1;
        this.ground = known == null
                ? new Lazy<>(() -> Study.surroundings(scenario.terrain(), terrain, FloorCache.of(System.getenv())))
                : known.ground;
        this.coarse = live(Detail.COARSE, known == null ? null : known.coarse);
        this.fine = live(Detail.FINE, known == null ? null : known.fine);
        this.theatre = new Lazy<>(() -> Theatres.of(scenario, ground.get().beside()));
        this.causes = new Lazy<>(() -> new Causes(theatre.get(), ground.get().beside()));
    }

    /** Of a scenario that nothing is known of yet. */
    public static Bench of(ScenarioDraft draft, TerrainSource terrain) {
        return new Bench(draft, terrain, null);
    }

    /** Of a changed scenario. */
    Bench next(ScenarioDraft changed, TerrainSource terrain) {
        return new Bench(changed, terrain, this);
    }

    private boolean servesFor(Scenario next) {
        return editions < MOST_EDITIONS && scenario.terrain().equals(next.terrain());
    }

    private Lazy<LiveCoverage> live(Detail detail, @Nullable Lazy<LiveCoverage> before) {
        return new Lazy<>(() -> before != null && before.isThere()
                ? before.get().with(scenario)
                : LiveCoverage.of(detail, scenario, ground.get()));
    }

    public ScenarioDraft draft() {
        return draft;
    }

    /** At nominal figures. */
    public Scenario scenario() {
        return scenario;
    }

    public TerrainSurroundings ground() {
        return ground.get();
    }

    public LiveCoverage live(Detail detail) {
        return switch (detail) {
            case COARSE -> coarse.get();
            case FINE -> fine.get();
        };
    }

    public Theatre theatre() {
        return theatre.get();
    }

    /** Why threats get through. */
    public Causes causes() {
        return causes.get();
    }
}
