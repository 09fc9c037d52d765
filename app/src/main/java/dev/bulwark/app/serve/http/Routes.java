package dev.bulwark.app.serve.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Which handler answers what: methods and paths with placeholders, such as {@code /api/jobs/{id}/pause}. */
public final class Routes {
    private final List<Route> routes = new ArrayList<>();

    /** Answers a request. */
    @FunctionalInterface
    public interface Handler {
        Reply handle(Request request) throws Exception;
    }

    private record Route(String method, List<String> steps, Handler handler) {

        Optional<Map<String, String>> match(List<String> path) {
            if (path.size() != steps.size()) {
                return Optional.empty();
            }
            Map<String, String> names = new LinkedHashMap<>();
            for (int i = 0; i < path.size(); i++) {
                String step = steps.get(i);
                if (step.startsWith("{")) {
                    names.put(step.substring(1, step.length() - 1), path.get(i));
                } else if (!step.equals(path.get(i))) {
                    return Optional.empty();
                }
            }
            return Optional.of(names);
        }
    }

    public void get(String path, Handler handler) {
        routes.add(new Route("GET", steps(path), handler));
    }

    public void post(String path, Handler handler) {
        routes.add(new Route("POST", steps(path), handler));
    }

    /** Every route as {@code GET /api/scenario}, in order; the contract's page is held against it. */
    public List<String> list() {
        return routes.stream()
                .map(r -> r.method() + " /" + String.join("/", r.steps()))
                .toList();
    }

    /** Of the handler that the request's path names. */
    public Reply answer(Request request) throws Exception {
        List<String> path = steps(request.path());
        TreeSet<String> methods = new TreeSet<>();
        for (Route route : routes) {
            Optional<Map<String, String>> names = route.match(path);
            if (names.isPresent()) {
                if (route.method().equals(request.method())) {
                    return route.handler().handle(request.named(names.get()));
                }
                methods.add(route.method());
            }
        }
        if (methods.isEmpty()) {
            throw Refusal.notFound(request.path(), "there is nothing here");
        }
        throw new Refusal(405, request.path(), request.method(), String.join(" or ", methods), "");
    }

    private static List<String> steps(String path) {
        return List.of(path.substring(1).split("/", -1));
    }
}
