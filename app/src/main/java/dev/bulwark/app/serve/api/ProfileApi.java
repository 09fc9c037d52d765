package dev.bulwark.app.serve.api;

import dev.bulwark.app.serve.desk.Bench;
import dev.bulwark.app.serve.desk.Desk;
import dev.bulwark.app.serve.desk.Moved;
import dev.bulwark.app.serve.http.Ask;
import dev.bulwark.app.serve.http.Refusal;
import dev.bulwark.app.serve.http.Reply;
import dev.bulwark.app.serve.http.Request;
import dev.bulwark.app.serve.http.Routes;
import dev.bulwark.exchange.coverage.Detail;
import dev.bulwark.exchange.coverage.LiveCoverage;
import dev.bulwark.exchange.coverage.Profile;
import dev.bulwark.model.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A vertical cut: the ground along a line, and the lowest altitude seen above it. */
public final class ProfileApi {
    private static final int USUAL = 201;
    private static final int MOST = 2_001;
    private static final int MOST_FOLD = 20;

    private final Desk desk;

    public ProfileApi(Desk desk) {
        this.desk = desk;
    }

    public void addTo(Routes routes) {
        routes.post("/api/profile", this::profile);
    }

    private Reply profile(Request request) {
        JsonNode json = request.json();
        Bench bench = desk.now().bench();
        String site = Ask.text(json, "site", "");
        LiveCoverage live = bench.live(Detail.FINE);
        LiveCoverage asked = site.isEmpty() ? live : live.with(only(bench.scenario(), site));
        Profile profile = Profile.of(
                asked.eyes(Asked.target(bench, json)),
                Ask.place(json.path("from"), "from"),
                Ask.place(json.path("to"), "to"),
                Ask.whole(json, "at_least", 1, 1, MOST_FOLD),
                Ask.whole(json, "samples", USUAL, 2, MOST));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("schema", "bulwark.page.profile/1");
        answer.put("length_m", Math.rint(profile.points().getLast().distanceM()));
        answer.put("points", profile.points().stream().map(ProfileApi::point).toList());
        answer.put("terrain_note", bench.ground().elevation().source().note());
        return Reply.json(answer);
    }

    private static Map<String, @Nullable Object> point(Profile.Point p) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("distance_m", Math.rint(p.distanceM()));
        json.put("lat", Math.rint(p.place().latitudeDeg() * 1e5) / 1e5);
        json.put("lon", Math.rint(p.place().longitudeDeg() * 1e5) / 1e5);
        json.put("ground_m", metres(p.groundM()));
        json.put("lowest_seen_m", metres(p.lowestM()));
        return json;
    }

    private static @Nullable Double metres(double value) {
        return Double.isFinite(value) ? Math.rint(value * 10) / 10 : null;
    }

    private static Scenario only(Scenario scenario, String site) {
        Scenario one = Moved.only(scenario, site);
        if (one.radars().isEmpty() && one.fireUnits().isEmpty()) {
            throw Refusal.notFound("site", "there is no fire unit or radar '" + site + "'");
        }
        return one;
    }
}
