package dev.bulwark.terrain.floor;

import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.refraction.Refraction;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Floor maps kept on disk under the hash of all that they depend on: terrain, site, resolution, refraction, and the
 * version of the method. A file that is missing, damaged or of another map is computed anew; what cannot be written is
 * computed all the same. Moving one site leaves the others' maps as they are.
 */
public final class FloorMapCache {
    /** Raised whenever a floor map changes by a single byte. */
    private static final int METHOD = 3;

    private static final int HASH_BYTES = 32;
    private static final int HEADER_BYTES = HASH_BYTES + 2 * Double.BYTES;

    private final Path folder;
    private final long mostBytes;

    /** A folder that may grow without bound. */
    public FloorMapCache(Path folder) {
        this(folder, Long.MAX_VALUE);
    }

    /** @param mostBytes beyond which the maps written longest ago are removed */
    public FloorMapCache(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /** The map from disk, or made by {@link FloorMaps#sweep} and kept; the same bytes either way. */
    public FloorMap sweep(Elevation elevation, AntennaSite site, PolarGrid grid, Refraction refraction) {
        byte[] key = sha256((METHOD + "|" + elevation.source().sha256() + "|" + site + "|" + grid + "|" + refraction)
                .getBytes(StandardCharsets.UTF_8));
        Path file = folder.resolve(HexFormat.of().formatHex(key) + ".floor");
        return read(file, key, elevation, site, grid).orElseGet(() -> {
            FloorMap map = FloorMaps.sweep(elevation, site, grid, refraction);
            write(file, key, map);
            return map;
        });
    }

    /** A map as fine as the terrain. */
    public FloorMap sweep(Elevation elevation, AntennaSite site, double rangeM, Refraction refraction) {
        return sweep(elevation, site, PolarGrid.fitting(elevation.source().spacingM(), rangeM), refraction);
    }

    private static Optional<FloorMap> read(
            Path file, byte[] key, Elevation elevation, AntennaSite site, PolarGrid grid) {
        int cells = grid.azimuths() * (grid.ranges() + 1);
        long size = HEADER_BYTES + (long) Float.BYTES * cells + HASH_BYTES;
        byte[] bytes;
        try {
            if (!Files.isRegularFile(file) || Files.size(file) != size) {
                return Optional.empty();
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOf(bytes, bytes.length - HASH_BYTES);
        byte[] stored = Arrays.copyOfRange(bytes, bytes.length - HASH_BYTES, bytes.length);
        if (!Arrays.equals(stored, sha256(content)) || !Arrays.equals(key, Arrays.copyOf(content, HASH_BYTES))) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(content);
        double antennaM = buffer.getDouble(HASH_BYTES);
        double voidShare = buffer.getDouble(HASH_BYTES + Double.BYTES);
        float[] floors = new float[cells];
        buffer.position(HEADER_BYTES).asFloatBuffer().get(floors);
        return Optional.of(new FloorMap(site, antennaM, grid, elevation.source(), floors, voidShare));
    }

    /** To a temporary name, then renamed; the cache is a convenience, so a full disk is no failure. */
    private void write(Path file, byte[] key, FloorMap map) {
        int row = map.grid().ranges() + 1;
        ByteBuffer buffer =
                ByteBuffer.allocate(HEADER_BYTES + Float.BYTES * map.grid().azimuths() * row + HASH_BYTES);
        buffer.put(key).putDouble(map.antennaAltitudeM()).putDouble(map.voidShare());
        float[] ray = new float[row];
        for (int i = 0; i < map.grid().azimuths(); i++) {
            map.copyRay(i, ray);
            for (float floor : ray) {
                buffer.putFloat(floor);
            }
        }
        byte[] bytes = buffer.array();
        byte[] hash = sha256(Arrays.copyOf(bytes, bytes.length - HASH_BYTES));
        buffer.put(hash);
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "map", ".part");
            try {
                Files.write(part, bytes);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            FolderBound.hold(folder, ".floor", mostBytes);
        } catch (IOException e) {
            return;
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
