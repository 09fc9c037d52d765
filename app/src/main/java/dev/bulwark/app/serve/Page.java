package dev.bulwark.app.serve;

import dev.bulwark.app.serve.api.CoverageApi;
import dev.bulwark.app.serve.api.GroundApi;
import dev.bulwark.app.serve.api.ScenarioApi;
import dev.bulwark.app.serve.desk.Desk;
import dev.bulwark.app.serve.http.Front;
import dev.bulwark.app.serve.http.Guard;
import dev.bulwark.app.serve.http.LocalServer;
import dev.bulwark.app.serve.http.Routes;
import dev.bulwark.app.serve.http.Statics;
import dev.bulwark.model.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The page's server with everything behind it; closing it ends what runs. */
public final class Page implements AutoCloseable {
    private final LocalServer server;
    private final Guard guard;
    private final Desk desk;

    private Page(LocalServer server, Guard guard, Desk desk) {
        this.server = server;
        this.guard = guard;
        this.desk = desk;
    }

    /**
     * Opens a scenario and answers from now on.
     *
     * @param port on loopback; 0 for any
     * @param files of the page, instead of those in the jar
     */
    public static Page open(Path scenario, int port, @Nullable Path files) throws IOException {
        Desk desk = new Desk(Catalogue.bundled(), scenario);
        LocalServer server = LocalServer.bind(port);
        Guard guard = new Guard(server.port());
        server.start(new Front(guard, routes(desk), new Statics(files)));
        return new Page(server, guard, desk);
    }

    /** Everything that is answered, in the order of docs/page-api.md. */
    static Routes routes(Desk desk) {
        Routes routes = new Routes();
        new ScenarioApi(desk).addTo(routes);
        new CoverageApi(desk).addTo(routes);
        new GroundApi(desk).addTo(routes);
        return routes;
    }

    /** An address that lets one browser in, once. */
    public String address() {
        return "http://127.0.0.1:" + server.port() + "/?token=" + guard.freshToken();
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
    }
}
