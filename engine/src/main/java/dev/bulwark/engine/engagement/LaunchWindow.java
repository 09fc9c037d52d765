package dev.bulwark.engine.engagement;

import java.util.Arrays;

/**
 * A stretch of launch times from which an interceptor can meet a target, and when it then does. The earliest meeting is
 * taken: launch + fly-out time to the target's place at the meeting = meeting. Solved once for a scenario; between the
 * solved points the meeting time is linear in the launch time.
 */
public final class LaunchWindow {
    private final double[] launchS;
    private final double[] meetingS;

    /**
     * @param launchS strictly rising
     * @param meetingS rising, one for each launch time
     */
    LaunchWindow(double[] launchS, double[] meetingS) {
        this.launchS = launchS;
        this.meetingS = meetingS;
    }

    public double firstLaunchS() {
        return launchS[0];
    }

    public double lastLaunchS() {
        return launchS[launchS.length - 1];
    }

    public boolean contains(double launch) {
        return firstLaunchS() <= launch && launch <= lastLaunchS();
    }

    /** When an interceptor launched within the window meets the target. */
    public double meetingS(double launch) {
        int found = Arrays.binarySearch(launchS, launch);
        if (found >= 0) {
            return meetingS[found];
        }
        int i = Math.clamp(-found - 2, 0, launchS.length - 2);
        double f = (launch - launchS[i]) / (launchS[i + 1] - launchS[i]);
        return meetingS[i] + f * (meetingS[i + 1] - meetingS[i]);
    }
}
