package dev.bulwark.app.serve.http;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may speak to the server: a browser on this machine that has once shown the token of the printed address. The Host
 * header must name this server exactly (so that a foreign name that leads here is refused), the Origin of whatever changes
 * something must be this server, and every request carries the cookie.
 */
public final class Guard {
    private static final String COOKIE = "bulwark";
    private static final int BYTES = 24;

    private final Set<String> hosts;
    private final String cookie = random();
    private String token = random();

    /** @param port that the server listens on */
    public Guard(int port) {
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    /** A token for one browser; the one before is void from now on. */
    public synchronized String freshToken() {
        token = random();
        return token;
    }

    /** Refuses what does not come from the page. */
    void check(String method, Headers headers) {
        String host = only(headers, "Host");
        if (!hosts.contains(host)) {
            throw new Refusal(403, "Host", "'" + host + "'", "the address that 'bulwark serve' printed", "");
        }
        String origin = only(headers, "Origin");
        boolean reads = method.equals("GET") || method.equals("HEAD");
        if (!origin.equals("http://" + host) && !(reads && origin.isEmpty())) {
            throw new Refusal(403, "Origin", "'" + origin + "'", "http://" + host, "use the page itself");
        }
        String site = only(headers, "Sec-Fetch-Site");
        if (!reads && !site.isEmpty() && !site.equals("same-origin")) {
            throw new Refusal(403, "Sec-Fetch-Site", "'" + site + "'", "same-origin", "use the page itself");
        }
    }

    /** Whether the request carries the cookie. */
    boolean knows(Headers headers) {
        for (String line : headers.getOrDefault("Cookie", List.of())) {
            for (String pair : line.split(";", -1)) {
                String[] parts = pair.strip().split("=", 2);
                if (parts.length == 2 && parts[0].equals(COOKIE) && same(parts[1], cookie)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Gives the cookie for the token, once. */
    synchronized Optional<String> exchange(String shown) {
        if (token.isEmpty() || !same(shown, token)) {
            return Optional.empty();
        }
        token = "";
        return Optional.of(COOKIE + "=" + cookie + "; Path=/; HttpOnly; SameSite=Strict");
    }

    private static String only(Headers headers, String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.size() == 1 ? values.getFirst() : "several";
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
