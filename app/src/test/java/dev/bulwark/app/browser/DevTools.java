package dev.bulwark.app.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One tab's protocol: a question and its answer by number, events by name. */
final class DevTools implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_S = 60;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();
    private final WebSocket socket;

    /** @param events is told each event's name and parameters */
    DevTools(Chromium browser, BiConsumer<String, JsonNode> events) throws Exception {
        HttpRequest fresh = HttpRequest.newBuilder(URI.create("http://" + browser.address() + "/json/new?about:blank"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        JsonNode tab = JSON.readTree(
                client.send(fresh, HttpResponse.BodyHandlers.ofString()).body());
        this.socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(tab.path("webSocketDebuggerUrl").asString()), new Ear(events))
                .get(PATIENCE_S, TimeUnit.SECONDS);
    }

    /** Sends a command and waits for its result. */
    JsonNode send(String method, Map<String, ?> parameters) {
        int id = number.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        try {
            String text = JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
            socket.sendText(text, true).get(PATIENCE_S, TimeUnit.SECONDS);
            JsonNode reply = answer.get(PATIENCE_S, TimeUnit.SECONDS);
            if (reply.has("error")) {
                throw new AssertionError(method + ": " + reply.path("error"));
            }
            return reply.path("result");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new AssertionError(method + " was not answered", e);
        }
    }

    @Override
    public void close() {
        socket.abort();
        client.close();
    }

    private final class Ear implements WebSocket.Listener {
        private final BiConsumer<String, JsonNode> events;
        private final StringBuilder text = new StringBuilder();

        Ear(BiConsumer<String, JsonNode> events) {
            this.events = events;
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                JsonNode message = JSON.readTree(text.toString());
                text.setLength(0);
                CompletableFuture<JsonNode> answer =
                        message.has("id") ? waiting.remove(message.path("id").asInt()) : null;
                if (answer != null) {
                    answer.complete(message);
                } else {
                    events.accept(message.path("method").asString(""), message.path("params"));
                }
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
