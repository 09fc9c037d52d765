package dev.bulwark.app.command.terrain;

import dev.bulwark.app.download.TileDownload.Became;
import dev.bulwark.app.download.TileDownload.Tile;
import dev.bulwark.app.download.TileSource;
import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code terrain get} brought. */
record GetAnswer(TileSource source, String store, List<Tile> tiles) implements Answer {

    GetAnswer {
        tiles = List.copyOf(tiles);
    }

    @Override
    public String schema() {
        return "bulwark.terrain.get/1";
    }

    @Override
    public Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("store", store);
        json.put("source", source.name());
        json.put("attribution", source.attribution());
        json.put("got", count(Became.GOT));
        json.put("kept", count(Became.KEPT));
        json.put("not_served", count(Became.NOT_SERVED));
        json.put("tiles", tiles.stream().map(GetAnswer::describe).toList());
        return json;
    }

    private static Map<String, Object> describe(Tile tile) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", tile.name());
        json.put("became", tile.became().name().toLowerCase(Locale.ROOT));
        json.put("file", tile.file());
        json.put("bytes", tile.bytes());
        json.put("resumed_bytes", tile.resumed());
        json.put("sha256", tile.sha256());
        return json;
    }

    private long count(Became became) {
        return tiles.stream().filter(t -> t.became() == became).count();
    }

    @Override
    public String text(Style style) {
        return String.format(
                        Locale.ROOT,
                        "%s: %d tiles got, %d kept, %d not served (sea, or not covered)%n",
                        store,
                        count(Became.GOT),
                        count(Became.KEPT),
                        count(Became.NOT_SERVED))
                + style.faint(source.attribution()) + "\n";
    }
}
