package dev.bulwark.app.command.terrain;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.bulwark.app.Typed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tiles got from a server on this machine, which breaks off, resumes, changes its mind and holds nothing of the sea. */
class A02_TerrainGetTest {
    private static final int SIDE = 1201;

    @TempDir
    private Path folder = Path.of("");

    private HttpServer server = newServer();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private byte[] tile = new byte[0];
    private volatile int breakAfter = Integer.MAX_VALUE;
    private volatile String version = "\"one\"";

    private static HttpServer newServer() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A slope from west to east; N40E032 and N40E033 are served, nothing else. */
    @BeforeEach
    void serve() throws IOException {
        ByteBuffer heights = ByteBuffer.allocate(2 * SIDE * SIDE);
        for (int i = 0; i < SIDE * SIDE; i++) {
            heights.putShort((short) (i % SIDE + i * 31 % 7));
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(heights.array());
        }
        tile = packed.toByteArray();
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String range = exchange.getRequestHeaders().getFirst("Range");
        asked.add(path + (range == null ? "" : " " + range));
        if (!path.matches(".*/N40E03[23]\\.hgt\\.gz")) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        boolean resumes =
                range != null && version.equals(exchange.getRequestHeaders().getFirst("If-Range"));
        int from = resumes ? Integer.parseInt(range.replaceAll("\\D", "")) : 0;
        exchange.getResponseHeaders().add("ETag", version);
        exchange.sendResponseHeaders(resumes ? 206 : 200, tile.length - from);
        int to = Math.min(tile.length, from + breakAfter);
        OutputStream out = exchange.getResponseBody();
        out.write(tile, from, to - from);
        out.flush();
        exchange.close(); // breaks off if that was not all; closing the stream first would leave the caller waiting
    }

    private Typed get(String box, String... more) {
        String template =
                "http://localhost:" + server.getAddress().getPort() + "/skadi/{NS}{lat}/{NS}{lat}{EW}{lon}.hgt.gz";
        template =
                template.replace("localhost", InetAddress.getLoopbackAddress().getHostAddress());
        String[] words = {
            "terrain",
            "get",
            "--bbox",
            box,
            "--source",
            template,
            "--to",
            folder.resolve("tiles").toString()
        };
        String[] all = Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return Typed.of(all);
    }

    @Test
    void tilesAreGotOnceCheckedAndUnpacked() throws IOException {
        Typed first = get("32.2,40.1,34.5,40.9", "--json");
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).contains("\"got\": 2").contains("\"not_served\": 1");
        assertThat(first.err()).contains("1/3 N40E032.hgt.gz").contains("3/3 N40E034.hgt.gz is not served");
        assertThat(folder.resolve("tiles/N40E032.hgt")).hasSize(2L * SIDE * SIDE);
        assertThat(Files.readAllLines(folder.resolve("tiles/SHA256SUMS"))).hasSize(2);
        asked.clear();
        Typed second = get("32.2,40.1,34.5,40.9", "--json");
        assertThat(second.out()).contains("\"got\": 0").contains("\"kept\": 2");
        assertThat(asked).containsExactly("/skadi/N40/N40E034.hgt.gz");
        Typed floor =
                Typed.of("terrain", "info", folder.resolve("tiles/N40E033.hgt").toString());
        assertThat(floor.out()).contains("1,201 x 1,201");
    }

    @Test
    void aBreakCostsOnlyTheLastBytes() {
        breakAfter = tile.length / 3;
        Typed typed = get("32.2,40.1,32.5,40.9", "--json");
        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(asked.getFirst()).isEqualTo("/skadi/N40/N40E032.hgt.gz");
        assertThat(asked.get(1)).matches(".* bytes=\\d+-").doesNotContain("bytes=0-");
        assertThat(folder.resolve("tiles/N40E032.hgt")).hasSize(2L * SIDE * SIDE);
    }

    @Test
    void anotherVersionOnTheServerIsNotJoinedToTheOldOne() throws IOException {
        Path arriving = folder.resolve("tiles/.arriving");
        Files.createDirectories(arriving);
        Files.write(arriving.resolve("N40E032.hgt.gz.part"), new byte[1000]);
        Files.writeString(arriving.resolve("N40E032.hgt.gz.part.etag"), "\"zero\"");
        assertThat(get("32.2,40.1,32.5,40.9").exit()).isZero();
        assertThat(asked).containsExactly("/skadi/N40/N40E032.hgt.gz bytes=1000-");
    }

    @Test
    void aDamagedTileIsNoticed() throws Exception {
        Path sums = folder.resolve("served.txt");
        String right =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(tile));
        Files.writeString(
                sums, right.replace(right.charAt(0), right.charAt(0) == '0' ? '1' : '0') + "  N40E032.hgt.gz\n");
        Typed wrong = get("32.2,40.1,32.5,40.9", "--sha256", sums.toString());
        assertThat(wrong.exit()).isEqualTo(5);
        assertThat(wrong.err()).contains("its SHA-256 is not the");
        Files.writeString(sums, right + "  N40E032.hgt.gz\n");
        assertThat(get("32.2,40.1,32.5,40.9", "--sha256", sums.toString()).exit())
                .isZero();
        Path tileFile = folder.resolve("tiles/N40E032.hgt");
        byte[] bytes = Files.readAllBytes(tileFile);
        bytes[12345] ^= 1;
        Files.write(tileFile, bytes);
        Typed flipped = get("32.2,40.1,32.5,40.9");
        assertThat(flipped.exit()).isEqualTo(5);
        assertThat(flipped.err()).contains("remove it and get it again");
    }

    @Test
    void whatIsNoTileIsRefused() throws IOException {
        tile = "<html>down for maintenance</html>".getBytes(StandardCharsets.UTF_8);
        Typed typed = get("32.2,40.1,32.5,40.9");
        assertThat(typed.exit()).isEqualTo(3);
        assertThat(folder.resolve("tiles/N40E032.hgt")).doesNotExist();
    }

    @Test
    void wrongBoxesAndSourcesAreTold() {
        assertThat(get("32,40,31").err()).contains("expected west,south,east,north in degrees");
        assertThat(get("0,-60,179,60").err()).contains("21480 tiles").contains("--no-limit");
        Typed source = Typed.of("terrain", "get", "--bbox", "1,2,3,4", "--source", "skady", "--to", "x");
        assertThat(source.exit()).isEqualTo(3);
        assertThat(source.err()).contains("did you mean 'skadi'?");
        Typed template = Typed.of("terrain", "get", "--bbox", "1,2,3,4", "--source", "http://x/y.hgt", "--to", "x");
        assertThat(template.err()).contains("{lat} and {lon}");
    }
}
