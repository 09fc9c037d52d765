package dev.bulwark.app.command.reach;

import dev.bulwark.app.shell.Common;
import dev.bulwark.app.shell.Failure;
import dev.bulwark.app.work.OneScenario;
import dev.bulwark.app.work.ScenarioFile;
import dev.bulwark.app.work.Targets;
import dev.bulwark.app.work.Unknown;
import dev.bulwark.base.unit.Dimension;
import dev.bulwark.base.unit.Quantity;
import dev.bulwark.exchange.crossing.CrossingShares;
import dev.bulwark.exchange.crossing.Crossings;
import dev.bulwark.exchange.land.Countries;
import dev.bulwark.exchange.land.Country;
import dev.bulwark.exchange.land.Territory;
import dev.bulwark.model.reading.ScenarioDraft;
import dev.bulwark.model.scenario.Altitude;
import dev.bulwark.model.scenario.Region;
import dev.bulwark.model.system.ThreatType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bulwark crossings}. */
@Command(
        name = "crossings",
        header = "Tell how many straight crossings of a region could be engaged, and how often: is the sky closed?",
        footer = {
            "  bulwark crossings examples/turkey-2019/s400-four.yaml --region Turkey --altitude 300m,10km --speed 900km/h",
            "  bulwark crossings my.yaml --region north --altitude '8km above sea' --speed 250m/s --lines 5000 --json"
        },
        description = {
            "Lines are drawn at random, all directions and places alike. A crossing counts from border to border; what it"
                    + " faces are shots that could be fired and judged, one after the other, by each fire unit. Magazines,"
                    + " other targets and luck do not count."
        })
public final class CrossingsCommand implements Callable<Integer> {
    private static final int MOST_LINES = 1_000_000;

    @Mixin
    private final Common common = new Common();

    @Mixin
    private final ScenarioFile scenario = new ScenarioFile();

    @Option(
            names = "--region",
            required = true,
            paramLabel = "ID",
            description = "A region of the scenario, or a country.")
    private String region = "";

    @Option(
            names = "--altitude",
            required = true,
            split = ",",
            paramLabel = "H",
            description = "Above ground, such as 60m,3000m; '8km above sea' if that is meant.")
    private List<String> altitudes = List.of();

    @Option(names = "--speed", required = true, paramLabel = "V", description = "Such as 900km/h.")
    private String speed = "";

    @Option(
            names = "--target",
            paramLabel = "TYPE",
            description = "A threat of the catalogue; by default the largest of the scenario's raids.")
    private @Nullable String target;

    @Option(names = "--lines", paramLabel = "N", description = "Lines drawn; 1000 by default.")
    private int lines = 1000;

    @Option(names = "--seed", paramLabel = "N", description = "Of the lines; 1 by default.")
    private long seed = 1;

    @Override
    public Integer call() {
        if (lines < 1 || lines > MOST_LINES) {
            throw Failure.usage("--lines must lie in 1.." + MOST_LINES + ", not " + lines);
        }
        double speedMps = Quantity.parseSi(speed, Dimension.SPEED);
        if (!(speedMps >= 10 && speedMps <= 3000)) {
            throw Failure.badInput("--speed " + speed + " must lie between 10m/s and 3000m/s");
        }
        List<Altitude> heights =
                altitudes.stream().map(CrossingsCommand::altitude).toList();
        OneScenario one = scenario.load(common::say);
        Territory territory = territory(one.draft());
        ThreatType type = target == null
                ? Targets.largest(one.theatre().scenario())
                : Targets.named(one.draft().catalogue(), target);
        if (type.kind().isBallistic()) {
            throw Failure.badInput("'" + target + "' is a ballistic threat; footprint is for those");
        }
        List<CrossingShares> shares = Crossings.of(
                one.theatre(),
                one.surroundings().elevation()::heightM,
                territory,
                type,
                speedMps,
                heights,
                lines,
                seed);
        return common.show(new CrossingsAnswer(
                one.title(),
                territory.name(),
                Targets.words(one.draft().catalogue(), type),
                speedMps,
                seed,
                shares,
                one.terrainNote()));
    }

    private Territory territory(ScenarioDraft draft) {
        Optional<Territory> own = draft.regions().stream()
                .filter(r -> r.id().equals(region))
                .findFirst()
                .flatMap(Territory::of);
        Optional<Territory> country = Countries.all().stream()
                .filter(c -> c.name().equalsIgnoreCase(region))
                .findFirst()
                .map(Territory::of);
        return own.or(() -> country).orElseThrow(() -> {
            List<String> known =
                    new ArrayList<>(draft.regions().stream().map(Region::id).toList());
            known.addAll(Countries.all().stream().map(Country::name).toList());
            return Unknown.named("region", region, known);
        });
    }

    private static Altitude altitude(String text) {
        String stripped = text.strip();
        String number = stripped.replaceFirst("\\s+above (sea|ground)$", "");
        double metres = Quantity.parseSi(number, Dimension.LENGTH);
        return stripped.endsWith("above sea") ? new Altitude.AboveSea(metres) : new Altitude.AboveGround(metres);
    }
}
