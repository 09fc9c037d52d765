package dev.bulwark.exchange.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The files of a store, by name; a disk's folder, or in tests one that fails. */
public interface Medium {

    /** A file's bytes, if there is one. */
    Optional<byte[]> read(String name) throws IOException;

    /** Makes a file, or replaces it: whole or not at all, and on the disk when this returns. */
    void replace(String name, byte[] bytes) throws IOException;

    /** Opens a file to be written at its end, cut to a length first; made if there is none. */
    Tail tail(String name, long length) throws IOException;

    /** Removes a file if there is one. */
    void delete(String name) throws IOException;

    /** The open end of a file. */
    interface Tail extends Closeable {
        void write(byte[] bytes) throws IOException;

        /** When this returns, everything written is on the disk. */
        void force() throws IOException;
    }
}
