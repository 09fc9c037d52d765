package dev.bulwark.app.serve.api;

import dev.bulwark.app.serve.http.Refusal;
import dev.bulwark.app.serve.http.Request;
import dev.bulwark.engine.run.RunKey;

/** What addresses may say: which run, which coverage. */
record Query(long seed, int run, int replications, double altitudeM, String target) {
    static final int MOST_RUNS = 1_000_000;
    static final int USUAL_RUNS = 200;
    static final long USUAL_SEED = 1;

    static Query of(Request request) {
        return new Query(
                (long) whole(request, "seed", USUAL_SEED, 0, Integer.MAX_VALUE),
                (int) whole(request, "run", 0, 0, MOST_RUNS - 1),
                (int) whole(request, "replications", USUAL_RUNS, 1, MOST_RUNS),
                number(request, "altitude_m", Asked.USUAL_M, Asked.LOWEST_M, Asked.HIGHEST_M),
                request.query().getOrDefault("target", ""));
    }

    RunKey key() {
        return new RunKey(seed, 0, run);
    }

    private static double whole(Request request, String key, double otherwise, double least, double most) {
        double value = number(request, key, otherwise, least, most);
        if (value != Math.rint(value)) {
            throw Refusal.bad(key, String.valueOf(value), "a whole number");
        }
        return value;
    }

    private static double number(Request request, String key, double otherwise, double least, double most) {
        double value = request.number(key).orElse(otherwise);
        if (!(value >= least && value <= most)) {
            throw Refusal.bad(key, String.valueOf(value), "a number from " + least + " to " + most);
        }
        return value;
    }
}
