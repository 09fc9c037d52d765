package dev.bulwark.engine.run;

import dev.bulwark.engine.engagement.LaunchWindow;

/** When whose weapon can be launched at which threat in this run: the theatre's windows, moved as the threats are. */
final class Reach {
    private final Theatre theatre;
    private final Starts starts;

    Reach(Theatre theatre, Starts starts) {
        this.theatre = theatre;
        this.starts = starts;
    }

    boolean canLaunch(int unit, int weapon, int threat, double launchS) {
        return theatre.windows(unit, weapon, threat).at(launchS - starts.laterS(threat)) != null;
    }

    /** When an interceptor meets its target; NaN if it cannot be launched at that moment. */
    double meetingS(int unit, int weapon, int threat, double launchS) {
        double later = starts.laterS(threat);
        LaunchWindow window = theatre.windows(unit, weapon, threat).at(launchS - later);
        return window == null ? Double.NaN : window.meetingS(launchS - later) + later;
    }

    /** The earliest possible launch at or after a moment; positive infinity if there is none. */
    double earliestLaunchS(int unit, int weapon, int threat, double fromS) {
        double later = starts.laterS(threat);
        return theatre.windows(unit, weapon, threat).earliestLaunchS(fromS - later) + later;
    }

    /** The latest possible launch; negative infinity if there is none. */
    double latestLaunchS(int unit, int weapon, int threat) {
        return theatre.windows(unit, weapon, threat).latestLaunchS() + starts.laterS(threat);
    }
}
