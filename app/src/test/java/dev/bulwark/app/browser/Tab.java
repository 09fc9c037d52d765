package dev.bulwark.app.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A person at the page: looks, clicks, drags, types; waits for what is seen, never for a time. */
final class Tab implements AutoCloseable {
    private static final long PATIENCE_NS = 60_000_000_000L;
    private static final int LEFT = 1;

    private final DevTools tools;
    private final List<String> errors = Collections.synchronizedList(new ArrayList<>());
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    Tab(Chromium browser) throws Exception {
        this.tools = new DevTools(browser, this::hear);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            tools.send(domain + ".enable", Map.of());
        }
        size(1440, 900);
    }

    private void hear(String event, JsonNode told) {
        switch (event) {
            case "Runtime.exceptionThrown" ->
                errors.add(told.path("exceptionDetails")
                        .path("exception")
                        .path("description")
                        .asString(""));
            case "Runtime.consoleAPICalled" -> {
                if (told.path("type").asString("").matches("error|warning|assert")) {
                    errors.add("console: " + told.path("args"));
                }
            }
            case "Log.entryAdded" -> {
                JsonNode entry = told.path("entry");
                if (entry.path("level").asString("").equals("error")) {
                    errors.add(entry.path("text").asString("") + " "
                            + entry.path("url").asString(""));
                }
            }
            case "Network.requestWillBeSent" ->
                requests.add(told.path("request").path("url").asString(""));
            default -> {
                // of no interest
            }
        }
    }

    /** Everything that went wrong in the console. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    /** Every address that was asked for. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    void size(int width, int height) {
        tools.send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Where files go that the page gives. */
    void downloadTo(Path folder) {
        tools.send("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
    }

    void calm(boolean wanted) {
        Map<String, String> motion = Map.of("name", "prefers-reduced-motion", "value", wanted ? "reduce" : "");
        tools.send("Emulation.setEmulatedMedia", Map.of("features", List.of(motion)));
    }

    void open(String address) {
        tools.send("Page.navigate", Map.of("url", address));
    }

    /** The value of an expression; promises are waited for. */
    JsonNode value(String expression) {
        JsonNode result = tools.send(
                "Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + ": "
                    + result.path("exceptionDetails").path("exception").path("description"));
        }
        return result.path("result").path("value");
    }

    String text(String selector) {
        return value("document.querySelector(`" + selector + "`)?.textContent ?? ''")
                .asString("");
    }

    /** Waits until an expression is true. */
    void until(String expression) {
        long end = System.nanoTime() + PATIENCE_NS;
        while (!value("!!(" + expression + ")").asBoolean(false)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never came true: " + expression + "; the page says '" + text(".toast")
                        + "', the console " + errors());
            }
            pause(30);
        }
    }

    /** Presses what a person would press; it must be there, seen, ready and at rest. */
    void click(String selector) {
        until("(e => e && !e.disabled && e.getClientRects().length > 0)(document.querySelector(`" + selector + "`))");
        JsonNode before = middle(selector);
        for (JsonNode now = middle(selector); !now.equals(before); now = middle(selector)) {
            before = now;
        }
        click(before.path("x").asDouble(), before.path("y").asDouble());
    }

    private JsonNode middle(String selector) {
        return value("(async e => { e.scrollIntoView({block: 'center'}); await new Promise(requestAnimationFrame);"
                + " const r = e.getBoundingClientRect(); return {x: r.x + r.width / 2, y: r.y + r.height / 2} })"
                + "(document.querySelector(`" + selector + "`))");
    }

    void click(double x, double y) {
        mouse("mouseMoved", x, y, 0);
        mouse("mousePressed", x, y, LEFT);
        mouse("mouseReleased", x, y, 0);
    }

    /** Drags in steps, as a hand does. */
    void drag(double fromX, double fromY, double toX, double toY, int steps) {
        mouse("mouseMoved", fromX, fromY, 0);
        mouse("mousePressed", fromX, fromY, LEFT);
        for (int step = 1; step <= steps; step++) {
            double part = (double) step / steps;
            mouse("mouseMoved", fromX + (toX - fromX) * part, fromY + (toY - fromY) * part, LEFT);
            pause(25); // a mouse tells where it is some forty times a second
        }
        mouse("mouseReleased", toX, toY, 0);
    }

    private void mouse(String type, double x, double y, int buttons) {
        tools.send(
                "Input.dispatchMouseEvent",
                Map.of("type", type, "x", x, "y", y, "button", "left", "buttons", buttons, "clickCount", 1));
    }

    void focus(String selector) {
        value("document.querySelector(`" + selector + "`).focus()");
    }

    void press(String key) {
        keyDown(key);
        keyUp(key);
    }

    void keyDown(String key) {
        tools.send(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", key, "code", key, "windowsVirtualKeyCode", code(key)));
    }

    void keyUp(String key) {
        tools.send(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code(key)));
    }

    private static int code(String key) {
        return switch (key) {
            case "ArrowLeft" -> 37;
            case "ArrowUp" -> 38;
            case "ArrowRight" -> 39;
            case "ArrowDown" -> 40;
            case "Escape" -> 27;
            default -> throw new IllegalArgumentException(key);
        };
    }

    /** Writes into a field, or chooses, and leaves it. */
    void enter(String selector, String text) {
        value("(e => { e.focus(); e.value = " + quoted(text)
                + "; e.dispatchEvent(new Event('input', {bubbles: true}));"
                + " e.dispatchEvent(new Event('change', {bubbles: true})); })(document.querySelector(`" + selector
                + "`))");
    }

    static String quoted(String text) {
        return "`" + text.replace("\\", "\\\\").replace("`", "\\`") + "`";
    }

    void picture(Path file) throws IOException {
        JsonNode shot = tools.send("Page.captureScreenshot", Map.of("format", "png"));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, Base64.getDecoder().decode(shot.path("data").asString()));
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        tools.close();
    }
}
