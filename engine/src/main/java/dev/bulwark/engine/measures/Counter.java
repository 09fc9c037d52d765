package dev.bulwark.engine.measures;

import dev.bulwark.engine.log.Event;
import dev.bulwark.model.scenario.Allegiance;
import dev.bulwark.model.scenario.Asset;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.Weapon;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the events of one run, one after the other. */
final class Counter {
    private final Scenario scenario;
    private final Map<String, Target> targets = new HashMap<>();
    private final Map<String, Raid> raids = new HashMap<>();
    private final SortedMap<String, Integer> byAsset = new TreeMap<>();
    private final SortedMap<String, Integer> byRaid = new TreeMap<>();
    private final SortedMap<String, Integer> byInterceptor = new TreeMap<>();
    private final Map<Tally, Integer> tallies = new EnumMap<>(Tally.class);
    private final ChannelUse channels = new ChannelUse();
    private final Spans spans;
    private final Knowledge knowledge;
    private int threats;
    private int leakers;
    private int tracked;
    private int shotAt;
    private int fired;
    private int wasted;
    private double firstTrackS = Double.NaN;

    Counter(Scenario scenario) {
        this.scenario = scenario;
        spans = new Spans(scenario);
        knowledge = new Knowledge(scenario);
        for (Asset asset : scenario.assets()) {
            byAsset.put(asset.id(), 0);
        }
        for (Raid raid : scenario.raids()) {
            byAsset.put(raid.asset(), 0);
            byRaid.put(raid.id(), 0);
            raids.put(raid.id(), raid);
        }
        for (FireUnit unit : scenario.fireUnits()) {
            channels.add(unit.id());
            for (Weapon weapon : unit.weapons()) {
                byInterceptor.put(weapon.interceptor().id(), 0);
            }
        }
        for (Tally tally : Tally.values()) {
            tallies.put(tally, 0);
        }
    }

    void count(Event event) {
        switch (event) {
            case Event.Launched e -> {
                targets.put(e.threat(), new Target(e.side(), false, raidOf(e.threat())));
                threats += e.side() == Allegiance.HOSTILE ? 1 : 0;
            }
            case Event.DecoyStarted e -> {
                targets.put(e.threat(), new Target(Allegiance.HOSTILE, true, raidOf(e.threat())));
                add(Tally.DECOYS);
            }
            case Event.NetworkDown e -> knowledge.networkDown(e.network());
            case Event.TrackConfirmed e -> tracked(e);
            case Event.TrackRefused _ -> add(Tally.TRACKS_REFUSED);
            case Event.Engaged e -> engaged(e);
            case Event.Fired e -> fired(e);
            case Event.Intercepted e -> intercepted(e);
            case Event.Assessed e -> {
                if (channels.close(e.fireUnit(), e.threat(), e.time().seconds())) {
                    target(e.threat()).engagedBy--;
                }
            }
            case Event.Leaked e -> {
                target(e.threat()).flying = false;
                leakers++;
                byAsset.merge(e.asset(), 1, Integer::sum);
                byRaid.merge(raidIdOf(e.threat()), 1, Integer::sum);
                spans.reached(e);
            }
            case Event.Ended e -> channels.end(e.time().seconds());
            case Event.DecoySpent _,
                    Event.Turned _,
                    Event.TrackDropped _,
                    Event.Reloaded _,
                    Event.Returned _,
                    Event.Withheld _,
                    Event.Departed _,
                    Event.Identified _,
                    Event.Lost _ -> {}
        }
    }

    private void tracked(Event.TrackConfirmed e) {
        Target target = target(e.threat());
        if (!target.isThreat()) {
            return;
        }
        knowledge.tracked(e.radar(), e.time().seconds());
        if (!target.tracked) {
            target.tracked = true;
            tracked++;
            firstTrackS = Double.isNaN(firstTrackS) ? e.time().seconds() : firstTrackS;
            spans.tracked(e, target);
        }
    }

    private void engaged(Event.Engaged e) {
        if (channels.open(e.fireUnit(), e.threat(), e.time().seconds())) {
            Target target = target(e.threat());
            if (++target.engagedBy > 1 && !target.doubled) {
                target.doubled = true;
                add(Tally.DOUBLE_ENGAGED);
            }
        }
    }

    private void fired(Event.Fired e) {
        Target target = target(e.threat());
        fired++;
        byInterceptor.merge(e.interceptor(), 1, Integer::sum);
        spans.fired(e, target.isThreat() && !target.shotAt);
        if (target.decoy) {
            add(Tally.FIRED_AT_DECOYS);
        } else if (!target.shotAt) {
            switch (target.side) {
                case HOSTILE -> shotAt++;
                case FRIEND -> add(Tally.FRIENDS_SHOT_AT);
                case NEUTRAL -> add(Tally.NEUTRALS_SHOT_AT);
            }
        }
        target.shotAt = true;
    }

    private void intercepted(Event.Intercepted e) {
        if (e.outcome() == Event.Outcome.NO_TARGET) {
            wasted++;
        }
        Target target = target(e.threat());
        if (e.outcome() != Event.Outcome.KILL || target.lost) {
            return;
        }
        target.lost = true;
        target.flying = false;
        switch (target.side) {
            case HOSTILE -> {
                if (target.isThreat() && target.raid != null) {
                    spans.stopped(target.raid);
                }
            }
            case FRIEND -> add(Tally.FRIENDS_LOST);
            case NEUTRAL -> add(Tally.NEUTRALS_LOST);
        }
    }

    /** An object whose start the log does not tell is taken for a threat. */
    private Target target(String id) {
        Target known = targets.get(id);
        if (known == null) {
            known = new Target(Allegiance.HOSTILE, false, raidOf(id));
            known.flying = false;
            targets.put(id, known);
        }
        return known;
    }

    private @Nullable Raid raidOf(String threat) {
        return raids.get(raidIdOf(threat));
    }

    /** Threats are named raid-number. */
    private static String raidIdOf(String threat) {
        return threat.substring(0, Math.max(0, threat.lastIndexOf('-')));
    }

    private void add(Tally tally) {
        tallies.merge(tally, 1, Integer::sum);
    }

    RunOutcome outcome(int replication) {
        int still = (int)
                targets.values().stream().filter(t -> t.flying && t.isThreat()).count();
        tallies.put(Tally.STILL_FLYING, still);
        RunOutcome.FriendlyFire fire = new RunOutcome.FriendlyFire(
                of(Tally.FRIENDS_SHOT_AT), of(Tally.FRIENDS_LOST), of(Tally.NEUTRALS_SHOT_AT), of(Tally.NEUTRALS_LOST));
        return new RunOutcome(
                replication,
                threats,
                leakers,
                threats - tracked,
                tracked - shotAt,
                fired,
                wasted,
                of(Tally.DOUBLE_ENGAGED),
                fire,
                byAsset,
                byRaid,
                byInterceptor,
                firstTrackS,
                Collections.unmodifiableMap(tallies),
                spans.detail(scenario, knowledge, channels, tracked, shotAt));
    }

    private int of(Tally tally) {
        return tallies.getOrDefault(tally, 0);
    }
}
