package dev.bulwark.app.serve.api;

import dev.bulwark.app.command.catalogue.EntrySheet;
import dev.bulwark.app.command.catalogue.Listing;
import dev.bulwark.app.serve.desk.Desk;
import dev.bulwark.app.serve.http.Refusal;
import dev.bulwark.app.serve.http.Reply;
import dev.bulwark.app.serve.http.Request;
import dev.bulwark.app.serve.http.Routes;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.Entry;
import dev.bulwark.model.catalogue.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Systems to choose from, and each figure with its range and where it was read. */
public final class CatalogueApi {
    private final Desk desk;

    public CatalogueApi(Desk desk) {
        this.desk = desk;
    }

    public void addTo(Routes routes) {
        routes.get("/api/catalogue", _ -> list());
        routes.get("/api/catalogue/{id}", this::entry);
    }

    private Catalogue catalogue() {
        return desk.now().bench().draft().catalogue();
    }

    private Reply list() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "bulwark.page.catalogue/1");
        json.putAll(Listing.of(catalogue()).json());
        return Reply.json(json);
    }

    private Reply entry(Request request) {
        Catalogue catalogue = catalogue();
        String id = request.name("id");
        Entry entry = catalogue
                .find(id)
                .orElseThrow(() -> new Refusal(
                        404,
                        "id",
                        "the catalogue has no '" + id + "'",
                        "",
                        catalogue
                                .nearest(id)
                                .map(n -> "did you mean '" + n + "'?")
                                .orElse("")));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "bulwark.page.entry/1");
        json.putAll(EntrySheet.of(catalogue, entry, false).json());
        json.put("sources", sources(catalogue, entry));
        return Reply.json(json);
    }

    /** By id. */
    private static Map<String, Object> sources(Catalogue catalogue, Entry entry) {
        Map<String, Object> sources = new TreeMap<>();
        entry.figures()
                .forEach(figure -> figure.sources().forEach(id -> {
                    Source source = catalogue.sources().get(id);
                    if (source != null) {
                        sources.put(id, source(source));
                    }
                }));
        return sources;
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", source.title());
        json.put("publisher", source.publisher());
        json.put("address", source.address());
        json.put("date", source.date());
        json.put("kind", source.kind());
        return json;
    }
}
