package dev.bulwark.app.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a browser before an open page, who got the cookie. */
public final class Visitor implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private final Page page;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String cookie;

    private Visitor(Page page) throws IOException, InterruptedException {
        this.page = page;
        String token = page.address().replaceFirst(".*token=", "");
        HttpResponse<String> entry = client.send(request("/?token=" + token).build(), BodyHandlers.ofString());
        this.cookie = entry.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
    }

    /** Of a copy of the example in a folder. */
    public static Visitor ofTurkey(Path folder, String name) throws IOException, InterruptedException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "turkey-2019"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return of(folder.resolve(name));
    }

    public static Visitor of(Path scenario) throws IOException, InterruptedException {
        return new Visitor(Page.open(scenario, 0, scenario.resolveSibling("out"), null));
    }

    /** With recorded plots of another folder. */
    public static Visitor of(Path scenario, Path recordings) throws IOException, InterruptedException {
        return new Visitor(Page.open(scenario, 0, scenario.resolveSibling("out"), null, recordings));
    }

    public int port() {
        return page.port();
    }

    public String cookie() {
        return cookie;
    }

    public Page page() {
        return page;
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + page.port() + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).header("Cookie", cookie));
    }

    public HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        return client.send(request(path).header("Cookie", cookie).build(), BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Cookie", cookie)
                .header("Origin", "http://127.0.0.1:" + page.port())
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** The reply, which must be 200, as JSON. */
    public static JsonNode json(HttpResponse<String> reply) {
        if (reply.statusCode() != 200) {
            throw new AssertionError(reply.statusCode() + " " + reply.body());
        }
        return MAPPER.readTree(reply.body());
    }

    /** The first line of the reply to bytes that no browser would send. */
    public String raw(String text) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), page.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return firstLine(socket);
        }
    }

    static String firstLine(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = socket.getInputStream().read();
                c >= 0 && c != '\r';
                c = socket.getInputStream().read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() {
        page.close();
        client.close();
    }
}
