package dev.bulwark.terrain.library;

import dev.bulwark.terrain.elevation.Posts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Decoded tiles, the least recently used dropped beyond a number of posts. Which tiles are held changes speed, never a
 * height.
 */
final class TileCache {
    private final long mostPosts;
    private final Map<Key, Posts> tiles = new LinkedHashMap<>(64, 0.75f, true);
    private long posts;

    /** One tile of one file. */
    record Key(int file, int tileColumn, int tileRow) {}

    TileCache(long mostPosts) {
        this.mostPosts = mostPosts;
    }

    /** The tile, decoded by the caller's thread if it is not held; two threads may decode the same one. */
    Posts get(Key key, Supplier<Posts> decode) {
        synchronized (tiles) {
            Posts held = tiles.get(key);
            if (held != null) {
                return held;
            }
        }
        Posts decoded = decode.get();
        synchronized (tiles) {
            if (tiles.put(key, decoded) == null) {
                posts += size(decoded);
            }
            var oldest = tiles.entrySet().iterator();
            while (posts > mostPosts && tiles.size() > 1) {
                posts -= size(oldest.next().getValue());
                oldest.remove();
            }
        }
        return decoded;
    }

    /** How many posts are held, for tests of the bound. */
    long posts() {
        synchronized (tiles) {
            return posts;
        }
    }

    private static long size(Posts tile) {
        return (long) tile.columns() * tile.rows();
    }
}
