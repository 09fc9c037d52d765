package dev.bulwark.terrain.format;

import dev.bulwark.terrain.elevation.TerrainException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Gzip and zip around one elevation file, unpacked in memory up to a limit; nothing is written to disk. */
final class Packed {
    /** More than any 1 x 1 degree tile at 1 arc-second needs. */
    private static final int MOST_BYTES = 256 << 20;

    private static final int MOST_ENTRIES = 1000;

    private Packed() {}

    static ByteSource unwrap(ByteSource source) {
        byte[] start = source.read(0, (int) Math.min(4, source.size()));
        if (start.length == 4 && start[0] == 0x1f && start[1] == (byte) 0x8b) {
            return unpack(source, Packed::gunzip);
        }
        if (start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4) {
            return unpack(source, Packed::unzip);
        }
        return source;
    }

    /** How to get at the file inside. */
    private interface Unpacker {
        ByteSource unpack(String name, InputStream in) throws IOException;
    }

    private static ByteSource unpack(ByteSource source, Unpacker unpacker) {
        if (source.size() > MOST_BYTES) {
            throw new TerrainException(
                    source.name() + ": packed files over " + (MOST_BYTES >> 20) + " MB are not read");
        }
        byte[] bytes = source.read(0, (int) source.size());
        try {
            return unpacker.unpack(source.name(), new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new TerrainException(source.name() + ": truncated or damaged (" + e.getMessage() + ")", e);
        }
    }

    private static ByteSource gunzip(String name, InputStream in) throws IOException {
        try (InputStream plain = new GZIPInputStream(in)) {
            String inner = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
            return ByteSource.ofBytes(inner, limited(name, plain));
        }
    }

    private static ByteSource unzip(String name, InputStream in) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in)) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < MOST_ENTRIES; i++) {
                String inner = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (inner.matches("(?i).*\\.(hgt|dt[012]|tiff?)")) {
                    return ByteSource.ofBytes(inner, limited(name, zip));
                }
                entry = zip.getNextEntry();
            }
        }
        throw new TerrainException(name + ": holds no .hgt, .dt0, .dt1, .dt2 or .tif");
    }

    private static byte[] limited(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new TerrainException(
                    name + ": unpacks to more than " + (MOST_BYTES >> 20) + " MB, no elevation tile");
        }
        return bytes;
    }
}
