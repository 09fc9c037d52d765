package dev.bulwark.engine.measures;

import dev.bulwark.engine.log.Event;
import dev.bulwark.model.scenario.Allegiance;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Counts the events of one run, one after the other. */
final class Counter {
    private final Register register;
    private final Map<String, Target> targets = new HashMap<>();
    private final int[] byAsset;
    private final int[] byRaid;
    private final int[] byInterceptor;
    private final Map<Tally, Integer> tallies = new EnumMap<>(Tally.class);
    private final ChannelUse channels;
    private final Spans spans;
    private final Knowledge knowledge;
    private int threats;
    private int leakers;
    private int tracked;
    private int shotAt;
    private int fired;
    private int wasted;
    private double firstTrackS = Double.NaN;

    Counter(Register register) {
        this.register = register;
        byAsset = new int[register.assets.size()];
        byRaid = new int[register.raids.size()];
        byInterceptor = new int[register.interceptors.size()];
        channels = new ChannelUse(register.units.size());
        spans = new Spans(register);
        knowledge = new Knowledge(register);
        for (Tally tally : Tally.values()) {
            tallies.put(tally, 0);
        }
    }

    void count(Event event) {
        switch (event) { // the most frequent first
            case Event.TrackConfirmed e -> tracked(e);
            case Event.TrackDropped _ -> {}
            case Event.Identified _ -> {}
            case Event.Engaged e -> engaged(e);
            case Event.Fired e -> fired(e);
            case Event.Intercepted e -> intercepted(e);
            case Event.Assessed e -> {
                if (channels.close(
                        register.units.place(e.fireUnit()), e.threat(), e.time().seconds())) {
                    target(e.threat()).engagedBy--;
                }
            }
            case Event.Launched e -> {
                targets.put(e.threat(), new Target(e.side(), false, register.raidOf(e.threat())));
                threats += e.side() == Allegiance.HOSTILE ? 1 : 0;
            }
            case Event.DecoyStarted e -> {
                targets.put(e.threat(), new Target(Allegiance.HOSTILE, true, register.raidOf(e.threat())));
                add(Tally.DECOYS);
            }
            case Event.NetworkDown e -> knowledge.networkDown(e.network());
            case Event.TrackRefused _ -> add(Tally.TRACKS_REFUSED);
            case Event.Leaked e -> leaked(e);
            case Event.Ended e -> channels.end(e.time().seconds());
            case Event.DecoySpent _,
                    Event.Turned _,
                    Event.Reloaded _,
                    Event.Returned _,
                    Event.Withheld _,
                    Event.Departed _,
                    Event.Lost _ -> {}
        }
    }

    private void leaked(Event.Leaked e) {
        Target target = target(e.threat());
        int asset = register.assets.place(e.asset());
        target.flying = false;
        leakers++;
        byAsset[asset]++;
        if (target.raid == null) {
            throw new IllegalArgumentException(
                    "the log lets " + e.threat() + " through, which is of no raid that the scenario has");
        }
        byRaid[target.raid.place()]++;
        spans.reached(asset, e.time().seconds());
    }

    private void tracked(Event.TrackConfirmed e) {
        Target target = target(e.threat());
        if (!target.isThreat()) {
            return;
        }
        int radar = register.radarPlace(e.radar());
        double nowS = e.time().seconds();
        knowledge.tracked(radar, nowS);
        if (!target.tracked) {
            target.tracked = true;
            tracked++;
            firstTrackS = Double.isNaN(firstTrackS) ? nowS : firstTrackS;
            spans.tracked(e, radar, target);
        }
    }

    private void engaged(Event.Engaged e) {
        if (channels.open(
                register.units.place(e.fireUnit()), e.threat(), e.time().seconds())) {
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
        int interceptor = register.interceptors.place(e.interceptor());
        byInterceptor[interceptor]++;
        spans.fired(e, register.interceptor(interceptor), target.isThreat() && !target.shotAt);
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
            known = new Target(Allegiance.HOSTILE, false, register.raidOf(id));
            known.flying = false;
            targets.put(id, known);
        }
        return known;
    }

    private void add(Tally tally) {
        tallies.merge(tally, 1, Integer::sum);
    }

    RunOutcome outcome(int replication) {
        int still = 0;
        for (Target target : targets.values()) {
            still += target.flying && target.isThreat() ? 1 : 0;
        }
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
                Named.of(register.assets, byAsset),
                Named.of(register.raids, byRaid),
                Named.of(register.interceptors, byInterceptor),
                firstTrackS,
                Collections.unmodifiableMap(tallies),
                spans.detail(knowledge, channels, tracked, shotAt));
    }

    private int of(Tally tally) {
        return tallies.getOrDefault(tally, 0);
    }
}
