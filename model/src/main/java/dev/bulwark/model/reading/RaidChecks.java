package dev.bulwark.model.reading;

import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Problems;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import java.util.Locale;

/** Warns of raids that cannot be what was meant: that never arrive, or are told what they cannot use. */
final class RaidChecks {
    private final ScenarioDocument document;
    private final Scenario scenario;
    private final Problems problems;

    RaidChecks(ScenarioDocument document, Scenario scenario, Problems problems) {
        this.document = document;
        this.scenario = scenario;
        this.problems = problems;
    }

    void check() {
        for (int i = 0; i < scenario.raids().size(); i++) {
            Raid raid = scenario.raids().get(i);
            ScenarioDocument.RaidText text = document.raids().get(i);
            double length = Routes.lengthM(scenario, raid);
            if (length > raid.threat().rangeM()) {
                warn(
                        text,
                        String.format(
                                Locale.ROOT,
                                "raid '%s' never arrives: its way is %.0f km, %s reaches %.0f km",
                                raid.id(),
                                length / 1000,
                                raid.threat().id(),
                                raid.threat().rangeM() / 1000),
                        "start nearer, or take another threat");
            }
            waves(text);
            decoys(text);
            if (raid.threat().kind().isBallistic()) {
                ballistic(raid, text);
            } else {
                inTime(raid, text, length);
                if (text.apogeeM().isPresent()) {
                    warn(text, "raid '" + raid.id() + "' is not ballistic; apogee means nothing to it", "take it out");
                }
                if (raid.speedMps() > 3 * raid.threat().speedMps()) {
                    warn(text, "raid '" + raid.id() + "' flies more than three times its catalogue speed", "");
                }
            }
        }
    }

    private void waves(ScenarioDocument.RaidText text) {
        ScenarioDocument.ArrivalsText arrivals = text.arrivals();
        String raid = "raid '" + text.id().value() + "'";
        if (arrivals.waves() > 1 && arrivals.waveEveryS() == 0) {
            warn(text, raid + " has " + arrivals.waves() + " waves, all at once", "add wave_every: 20 min");
        }
        if (arrivals.waves() == 1 && arrivals.waveEveryS() > 0) {
            warn(text, raid + " has one wave; wave_every means nothing to it", "add waves: and a number");
        }
    }

    private void decoys(ScenarioDocument.RaidText text) {
        boolean told = text.decoys().recognised().isPresent()
                || text.decoys().mistaken().isPresent();
        if (text.decoys().count() == 0 && told) {
            warn(
                    text,
                    "raid '" + text.id().value() + "' has no decoys; decoys_recognised and taken_for_decoys mean"
                            + " nothing to it",
                    "add decoys: and a number");
        }
    }

    private void ballistic(Raid raid, ScenarioDocument.RaidText text) {
        apogee(raid, text);
        if (raid.arrivals().startS(0, 0) > scenario.durationS()) {
            late(raid, text, raid.arrivals().startS(0, 0));
        }
        if (!text.via().isEmpty()
                || text.altitude().isPresent()
                || text.speedMps().isPresent()) {
            warn(
                    text,
                    "raid '" + raid.id() + "' is ballistic; via, altitude and speed mean nothing to it",
                    "take them out");
        }
    }

    /** Warns of an arc that asks for more speed than the missile's published range does. */
    private void apogee(Raid raid, ScenarioDocument.RaidText text) {
        if (text.apogeeM().isEmpty()) {
            return;
        }
        double needed = FreeFall.speedMps(Routes.lengthM(scenario, raid), raid.apogeeM());
        double reach = FreeFall.farthestM(needed);
        if (reach > raid.threat().rangeM() * 1.05) {
            warn(
                    text,
                    String.format(
                            Locale.ROOT,
                            "raid '%s' needs %.1f km/s for this apogee, enough for %.0f km; %s reaches %.0f km",
                            raid.id(),
                            needed / 1000,
                            reach / 1000,
                            raid.threat().id(),
                            raid.threat().rangeM() / 1000),
                    "give another apogee:, or leave it out");
        }
    }

    private void inTime(Raid raid, ScenarioDocument.RaidText text, double lengthM) {
        double firstArrival = raid.arrivals().startS(0, 0) + lengthM / raid.speedMps();
        if (firstArrival > scenario.durationS()) {
            late(raid, text, firstArrival);
        }
    }

    private void late(Raid raid, ScenarioDocument.RaidText text, double arrivalS) {
        warn(
                text,
                String.format(
                        Locale.ROOT,
                        "raid '%s' never arrives: it needs until %.0f min, the scenario ends at %.0f min",
                        raid.id(),
                        arrivalS / 60,
                        scenario.durationS() / 60),
                "give the scenario a longer duration:");
    }

    private void warn(ScenarioDocument.RaidText text, String message, String fix) {
        problems.warn(ProblemCode.IMPLAUSIBLE, text.id().place(), message, fix);
    }
}
