package dev.bulwark.engine.run;

import dev.bulwark.track.score.Picture;
import dev.bulwark.track.tracker.TrackTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Pictures as a run fills them. */
final class PictureRecords {
    private final Map<Integer, PictureTracks> byPicture = new TreeMap<>();

    /** The record of a picture, empty at first. */
    PictureTracks of(int picture, String name) {
        return byPicture.computeIfAbsent(picture, _ -> new PictureTracks(name, new TrackTable(), new Picture()));
    }

    List<PictureTracks> all() {
        return List.copyOf(new ArrayList<>(byPicture.values()));
    }
}
