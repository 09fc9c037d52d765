package dev.bulwark.engine.measures;

import dev.bulwark.engine.log.Event;
import dev.bulwark.model.scenario.Asset;
import dev.bulwark.model.system.InterceptorType;
import java.util.Arrays;

/** Ranges, warning times and costs of one run. */
final class Spans {
    private final Register register;
    /** For each asset, when the first threat of the raids against it was tracked; NaN before. */
    private final double[] trackedS;
    /** For each asset, the warning time once it is reached; NaN before. */
    private final double[] warningS;

    private double trackRangeSumM;
    private double trackErrorSumM;
    private double interceptRangeSumM;
    private double spentUsd;
    private double stoppedUsd;

    Spans(Register register) {
        this.register = register;
        trackedS = new double[register.assets.size()];
        warningS = new double[trackedS.length];
        Arrays.fill(trackedS, Double.NaN);
        Arrays.fill(warningS, Double.NaN);
    }

    /** A threat has its first firm track. */
    void tracked(Event.TrackConfirmed e, int radar, Target target) {
        trackRangeSumM += e.rangeM();
        trackErrorSumM += register.accuracy.errorM(register.radars.get(radar).type(), e.rangeM());
        if (target.raid != null && Double.isNaN(trackedS[target.raid.asset()])) {
            trackedS[target.raid.asset()] = e.time().seconds();
        }
    }

    /** An interceptor leaves; {@code first} at its threat. */
    void fired(Event.Fired e, InterceptorType type, boolean first) {
        spentUsd += type.costUsd();
        if (first) {
            interceptRangeSumM +=
                    type.speed().distanceM(e.intercept().seconds() - e.time().seconds());
        }
    }

    void stopped(Register.RaidEntry raid) {
        stoppedUsd += raid.raid().threat().costUsd();
    }

    void reached(int asset, double nowS) {
        if (Double.isNaN(warningS[asset])) {
            warningS[asset] = Double.isNaN(trackedS[asset]) ? 0 : nowS - trackedS[asset];
        }
    }

    Detail detail(Knowledge knowledge, ChannelUse channels, int tracked, int shotAt) {
        int surviving = 0;
        for (Asset asset : register.scenario.assets()) {
            surviving += Double.isNaN(warningS[register.assets.place(asset.id())]) ? 1 : 0;
        }
        return new Detail(
                surviving,
                tracked == 0 ? Double.NaN : trackRangeSumM / tracked,
                tracked == 0 ? Double.NaN : trackErrorSumM / tracked,
                shotAt == 0 ? Double.NaN : interceptRangeSumM / shotAt,
                Named.of(register.assets, warningS),
                Named.of(register.units, knowledge.firstKnownS()),
                Named.of(register.units, channels.busiest()),
                Named.of(register.units, channels.seconds()),
                spentUsd,
                stoppedUsd);
    }
}
