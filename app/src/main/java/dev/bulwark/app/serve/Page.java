package dev.bulwark.app.serve;

import dev.bulwark.app.serve.api.CatalogueApi;
import dev.bulwark.app.serve.api.CoverageApi;
import dev.bulwark.app.serve.api.ExportApi;
import dev.bulwark.app.serve.api.GroundApi;
import dev.bulwark.app.serve.api.JobApi;
import dev.bulwark.app.serve.api.OriginApi;
import dev.bulwark.app.serve.api.ProfileApi;
import dev.bulwark.app.serve.api.Recorded;
import dev.bulwark.app.serve.api.RecordingApi;
import dev.bulwark.app.serve.api.RunApi;
import dev.bulwark.app.serve.api.ScenarioApi;
import dev.bulwark.app.serve.api.StudyApi;
import dev.bulwark.app.serve.desk.Desk;
import dev.bulwark.app.serve.http.Front;
import dev.bulwark.app.serve.http.Guard;
import dev.bulwark.app.serve.http.LocalServer;
import dev.bulwark.app.serve.http.Routes;
import dev.bulwark.app.serve.http.Statics;
import dev.bulwark.app.serve.job.Jobs;
import dev.bulwark.model.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page's server with everything behind it; closing it ends what runs. */
public final class Page implements AutoCloseable {
    private final LocalServer server;
    private final Guard guard;
    private final Desk desk;
    private final Jobs jobs;
    private final Routes routes;

    private Page(LocalServer server, Guard guard, Desk desk, Jobs jobs, Routes routes) {
        this.server = server;
        this.guard = guard;
        this.desk = desk;
        this.jobs = jobs;
        this.routes = routes;
    }

    /**
     * Opens a scenario and answers from now on.
     *
     * @param port on loopback; 0 for any
     * @param out folder for the results of studies
     * @param files of the page, instead of those in the jar
     */
    public static Page open(Path scenario, int port, Path out, @Nullable Path files) throws IOException {
        return open(scenario, port, out, files, null);
    }

    /**
     * As the other, with recorded plots of another folder.
     *
     * @param recordings folder of recorded plots, instead of the scenario's
     */
    public static Page open(Path scenario, int port, Path out, @Nullable Path files, @Nullable Path recordings)
            throws IOException {
        Desk desk = new Desk(Catalogue.bundled(), scenario);
        Jobs jobs = new Jobs();
        LocalServer server = LocalServer.bind(port);
        Guard guard = new Guard(server.port());
        Routes routes = routes(desk, jobs, out, new Recorded(desk, recordings));
        server.start(new Front(guard, routes, new Statics(files)));
        return new Page(server, guard, desk, jobs, routes);
    }

    /** Everything that is answered, in the order of docs/page-api.md. */
    private static Routes routes(Desk desk, Jobs jobs, Path out, Recorded recorded) {
        Routes routes = new Routes();
        new ScenarioApi(desk).addTo(routes);
        new CoverageApi(desk).addTo(routes);
        new GroundApi(desk).addTo(routes);
        new ProfileApi(desk).addTo(routes);
        new CatalogueApi(desk).addTo(routes);
        new RunApi(desk, jobs).addTo(routes);
        new JobApi(jobs).addTo(routes);
        new StudyApi(desk, jobs, out).addTo(routes);
        new OriginApi(desk).addTo(routes);
        new RecordingApi(recorded).addTo(routes);
        new ExportApi(desk, recorded).addTo(routes);
        return routes;
    }

    /** An address that lets one browser in, once. */
    public String address() {
        return "http://127.0.0.1:" + server.port() + "/?token=" + guard.freshToken();
    }

    /** Begins to compute what the browser will ask first. */
    public void warm() {
        Warm.start(routes, desk.now().bench().scenario());
    }

    /** What is answered, as {@code GET /api/scenario}. */
    public List<String> routes() {
        return routes.list();
    }

    public int port() {
        return server.port();
    }

    public Desk desk() {
        return desk;
    }

    @Override
    public void close() {
        server.close();
        jobs.close();
    }
}
