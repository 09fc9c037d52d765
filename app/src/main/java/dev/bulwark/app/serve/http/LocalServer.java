package dev.bulwark.app.serve.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The JDK's HTTP server on loopback, with limits on slow and many clients. */
public final class LocalServer implements AutoCloseable {
    private static final int BACKLOG = 128;
    /** Read by the JDK's server once, when it is first used. Seconds, and numbers of connections. */
    private static final Map<String, String> LIMITS = Map.of(
            "sun.net.httpserver.maxReqTime", "20",
            "sun.net.httpserver.maxRspTime", "600",
            "sun.net.httpserver.idleInterval", "30",
            "sun.net.httpserver.maxIdleConnections", "64",
            "sun.net.httpserver.nodelay", "true",
            "jdk.httpserver.maxConnections", "1500");

    private final HttpServer server;
    private final ExecutorService threads;

    private LocalServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /** Takes a port of the loopback address, 0 for any; nothing is answered before {@link #start}. */
    public static LocalServer bind(int port) throws IOException {
        LIMITS.forEach((key, value) -> {
            if (System.getProperty(key) == null) {
                System.setProperty(key, value);
            }
        });
        InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), BACKLOG);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(threads);
        return new LocalServer(server, threads);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public void start(Front front) {
        server.createContext("/", front);
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
