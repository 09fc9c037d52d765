package dev.bulwark.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults 27 to 30 of a local server: foreign names, foreign pages, odd paths, slow and greedy clients. */
class A01_GuardTest {
    @TempDir
    private Path folder;

    private Visitor visitor;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        visitor = Visitor.ofTurkey(folder, "s400-two.yaml");
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void theTokenLetsOneBrowserInOnce() throws IOException, InterruptedException {
        String token = visitor.page().address().replaceFirst(".*token=", "");
        HttpResponse<String> first = visitor.send(visitor.request("/?token=" + token));
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.headers().firstValue("Location")).hasValue("/");
        assertThat(first.headers().firstValue("Set-Cookie").orElse(""))
                .matches("bulwark=[0-9a-f]{48}; Path=/; HttpOnly; SameSite=Strict");
        assertThat(visitor.send(visitor.request("/?token=" + token)).statusCode())
                .isEqualTo(403);
        assertThat(visitor.send(visitor.request("/?token=")).statusCode()).isEqualTo(403);
    }

    @Test
    void withoutTheCookieThereIsNothing() throws IOException, InterruptedException {
        for (String path : List.of("/", "/api/scenario", "/assets/x.js")) {
            HttpResponse<String> reply = visitor.send(visitor.request(path));
            assertThat(reply.statusCode()).as(path).isEqualTo(403);
            assertThat(reply.body()).contains("Open the address that <code>bulwark serve</code> printed");
        }
        HttpResponse<String> wrong =
                visitor.send(visitor.request("/api/scenario").header("Cookie", "bulwark=00"));
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(visitor.get("/api/scenario").statusCode()).isEqualTo(200);
    }

    /** 27: a foreign name that leads here, as after DNS rebinding. */
    @Test
    void aForeignHostIsRefused() throws IOException {
        for (String host : List.of(
                "evil.example",
                "127.0.0.1",
                "127.0.0.1:1",
                "127.0.0.1.evil.example:" + visitor.port(),
                "[::1]:" + visitor.port())) {
            assertThat(visitor.raw("GET /api/scenario HTTP/1.1\r\nHost: " + host + "\r\nCookie: " + visitor.cookie()
                            + "\r\nConnection: close\r\n\r\n"))
                    .as(host)
                    .isEqualTo("HTTP/1.1 403 Forbidden");
        }
        assertThat(visitor.raw("GET /api/scenario HTTP/1.1\r\nHost: 127.0.0.1:" + visitor.port() + "\r\nCookie: "
                        + visitor.cookie() + "\r\nConnection: close\r\n\r\n"))
                .isEqualTo("HTTP/1.1 200 OK");
    }

    /** 28: another page's script, which the browser marks. */
    @Test
    void aForeignOriginChangesNothing() throws IOException, InterruptedException {
        for (String origin : List.of("http://evil.example", "null", "https://127.0.0.1:" + visitor.port(), "")) {
            HttpRequest.Builder request = visitor.request("/api/scenario/undo")
                    .header("Cookie", visitor.cookie())
                    .POST(HttpRequest.BodyPublishers.ofString("{}"));
            if (!origin.isEmpty()) {
                request.header("Origin", origin);
            }
            HttpResponse<String> reply = visitor.send(request);
            assertThat(reply.statusCode()).as(origin).isEqualTo(403);
            assertThat(reply.body()).contains("\"where\":\"Origin\"");
        }
        assertThat(visitor.send(visitor.request("/api/scenario")
                                .header("Cookie", visitor.cookie())
                                .header("Origin", "http://evil.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.json(visitor.get("/api/scenario")).path("revision").asInt())
                .isEqualTo(1);
    }

    /** 29: ways out of the page's folder, and addresses where a file is meant. */
    @Test
    void oddPathsLeadNowhere() throws IOException, InterruptedException {
        for (String path : List.of(
                "/..%2f..%2fetc/passwd",
                "/%2e%2e/x", "/../x", "/.git/config", "/api/..%2fscenario", "//etc/passwd", "/api/terrain/0/0/-1")) {
            assertThat(visitor.raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + visitor.port() + "\r\nCookie: "
                            + visitor.cookie() + "\r\nConnection: close\r\n\r\n"))
                    .as(path)
                    .isEqualTo("HTTP/1.1 404 Not Found");
        }
        for (String file :
                List.of("http://evil.example/a.yaml", "../a.yaml", "/etc/passwd.yaml", "a/b.yaml", ".a.yaml")) {
            HttpResponse<String> reply = visitor.post("/api/scenario/load", "{\"file\": \"" + file + "\"}");
            assertThat(reply.statusCode()).as(file).isEqualTo(400);
            assertThat(reply.body()).contains("a plain name in the scenario's folder");
        }
    }

    /** 30: greedy. */
    @Test
    void aHugeBodyIsRefusedBeforeItIsRead() throws IOException {
        assertThat(visitor.raw("POST /api/scenario/text HTTP/1.1\r\nHost: 127.0.0.1:" + visitor.port()
                        + "\r\nOrigin: http://127.0.0.1:"
                        + visitor.port() + "\r\nCookie: " + visitor.cookie()
                        + "\r\nContent-Length: 1073741824\r\nConnection: close\r\n\r\n{"))
                .isEqualTo("HTTP/1.1 413 Request Entity Too Large");
    }

    /** 30: many and slow. A thousand idle sockets and as many half requests keep nobody out. */
    @Test
    void idleAndSlowSocketsKeepNobodyOut() throws IOException, InterruptedException {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 1_000; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), visitor.port());
                sockets.add(socket);
                if (i % 2 == 0) {
                    socket.getOutputStream().write("POST /api/run HTTP/1.1\r\nHost:".getBytes(StandardCharsets.UTF_8));
                }
            }
            assertThat(visitor.get("/api/scenario").statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    /** 30: more at once than the server takes in. */
    @Test
    void tooManyRequestsAtOnceAreAskedToComeAgain() throws IOException {
        List<Socket> waiting = new ArrayList<>();
        String head = "POST /api/scenario/undo HTTP/1.1\r\nHost: 127.0.0.1:" + visitor.port()
                + "\r\nOrigin: http://127.0.0.1:" + visitor.port() + "\r\nCookie: " + visitor.cookie()
                + "\r\nContent-Length: 10\r\n\r\n";
        try {
            int refused = 0;
            for (int i = 0; i < 80; i++) { // each waits for a body that does not come
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), visitor.port());
                waiting.add(socket);
                socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            }
            for (Socket socket : waiting) {
                socket.setSoTimeout(100);
                refused += firstLine(socket).startsWith("HTTP/1.1 429") ? 1 : 0;
            }
            assertThat(refused).isEqualTo(80 - 64);
        } finally {
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    private static String firstLine(Socket socket) {
        try {
            return Visitor.firstLine(socket);
        } catch (IOException e) {
            return "";
        }
    }

    /** 30: a script in a unit's name stays a text of JSON, and no page may run it. */
    @Test
    void everyReplyCarriesTheStrictPolicy() throws IOException, InterruptedException {
        HttpResponse<String> reply = visitor.get("/");
        assertThat(reply.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:;")
                .contains("frame-ancestors 'none'", "form-action 'none'", "base-uri 'none'");
        assertThat(reply.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        HttpResponse<String> changed = visitor.post(
                "/api/scenario/edit",
                "{\"revision\": 1, \"edits\": [{\"op\": \"set\", \"path\": [\"assets\", \"ankara\", \"name\"],"
                        + " \"value\": \"<script>alert(1)</script>\"}]}");
        assertThat(changed.headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
        assertThat(Visitor.json(changed)
                        .path("scene")
                        .path("assets")
                        .path(0)
                        .path("name")
                        .asString())
                .isEqualTo("<script>alert(1)</script>");
    }
}
