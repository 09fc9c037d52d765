package dev.bulwark.app.serve.api;

import dev.bulwark.app.serve.desk.Bench;
import dev.bulwark.app.serve.desk.Desk;
import dev.bulwark.app.work.Targets;
import dev.bulwark.exchange.coverage.Areas;
import dev.bulwark.exchange.coverage.Detail;

/** Computes what the page will ask first, before it asks. */
public final class Warm {

    private Warm() {}

    /** Begins in the background; what fails here fails again, and is told, when it is asked for. */
    public static void start(Desk desk) {
        Bench bench = desk.now().bench();
        Thread.ofPlatform().daemon().name("warm").start(() -> {
            Areas.covered(bench.live(Detail.COARSE).detection(Targets.largest(bench.scenario()), 300, 1));
            bench.live(Detail.FINE);
            bench.theatre();
            bench.causes();
        });
    }
}
