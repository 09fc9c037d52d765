package dev.bulwark.terrain.format;

import dev.bulwark.terrain.elevation.TerrainException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Bytes at a place, of a file or of a resource held in memory. Safe for many threads. */
public interface ByteSource extends Closeable {

    /** For messages. */
    String name();

    long size();

    /** Exactly {@code length} bytes from {@code offset}; an error that names the source where there are fewer. */
    byte[] read(long offset, int length);

    @Override
    void close();

    static ByteSource ofFile(Path path) {
        String name = String.valueOf(path.getFileName());
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
            return new OfChannel(name, channel, channel.size());
        } catch (IOException e) {
            throw new TerrainException(
                    path + ": cannot be read (" + e.getClass().getSimpleName() + ")", e);
        }
    }

    static ByteSource ofBytes(String name, byte[] bytes) {
        return new OfBytes(name, bytes);
    }

    /** A file, read by place. */
    record OfChannel(String name, FileChannel channel, long size) implements ByteSource {
        @Override
        public byte[] read(long offset, int length) {
            requireInside(this, offset, length);
            ByteBuffer into = ByteBuffer.allocate(length);
            try {
                while (into.hasRemaining()) {
                    if (channel.read(into, offset + into.position()) < 0) {
                        throw new TerrainException(name + ": the file became shorter while it was read");
                    }
                }
            } catch (IOException e) {
                throw new TerrainException(name + ": reading failed (" + e.getMessage() + ")", e);
            }
            return into.array();
        }

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new TerrainException(name + ": closing failed (" + e.getMessage() + ")", e);
            }
        }
    }

    /** Bytes in memory. */
    final class OfBytes implements ByteSource {
        private final String name;
        private final byte[] bytes;

        private OfBytes(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public byte[] read(long offset, int length) {
            requireInside(this, offset, length);
            return java.util.Arrays.copyOfRange(bytes, (int) offset, (int) offset + length);
        }

        @Override
        public void close() {}
    }

    private static void requireInside(ByteSource source, long offset, int length) {
        if (offset < 0 || length < 0 || offset > source.size() - length) {
            throw new TerrainException(source.name() + ": truncated or damaged: wants bytes " + offset + " to "
                    + (offset + length) + ", but has " + source.size());
        }
    }
}
