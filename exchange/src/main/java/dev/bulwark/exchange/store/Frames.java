package dev.bulwark.exchange.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * How records lie in the journal: magic, length, how much of the file was on the disk when the record was written,
 * checksum of these, the record, its checksum. A record that does not check is a torn end if it lies beyond what was on
 * the disk, and damage if it lies before.
 */
final class Frames {
    private static final int MAGIC = 0x42574A31; // BWJ1
    private static final int HEAD = 20;
    private static final int FOOT = 4;

    private Frames() {}

    /**
     * What a journal holds.
     *
     * @param records in order
     * @param length of the part that holds them; what comes after was never acknowledged
     */
    record Content(List<byte[]> records, long length) {}

    /** @param durable bytes of the file that are on the disk for certain */
    static byte[] frame(byte[] payload, long durable) {
        ByteBuffer frame = ByteBuffer.allocate(HEAD + payload.length + FOOT);
        frame.putInt(MAGIC).putInt(payload.length).putLong(durable);
        frame.putInt(crc(frame.array(), 0, HEAD - 4));
        frame.put(payload);
        frame.putInt(crc(payload, 0, payload.length));
        return frame.array();
    }

    /** @throws StoreException if acknowledged records are damaged */
    static Content read(byte[] file) throws StoreException {
        List<byte[]> records = new ArrayList<>();
        int good = goodPrefix(file, records);
        long durable = durable(file);
        if (good < durable) {
            throw new StoreException(
                    StoreException.Kind.CORRUPT,
                    "the journal is damaged at byte " + good + ": what was written there is not what stands there now");
        }
        return new Content(records, good);
    }

    private static int goodPrefix(byte[] file, List<byte[]> records) {
        int at = 0;
        while (isFrame(file, at)) {
            int length = ByteBuffer.wrap(file).getInt(at + 4);
            byte[] record = new byte[length];
            System.arraycopy(file, at + HEAD, record, 0, length);
            records.add(record);
            at += HEAD + length + FOOT;
        }
        return at;
    }

    /** The most that any record, wherever it stands, says was on the disk. */
    private static long durable(byte[] file) {
        long durable = 0;
        for (int at = 0; at + HEAD + FOOT <= file.length; at++) {
            if (isFrame(file, at)) {
                durable = Math.max(durable, ByteBuffer.wrap(file).getLong(at + 8));
                at += HEAD + ByteBuffer.wrap(file).getInt(at + 4) + FOOT - 1;
            }
        }
        return durable;
    }

    private static boolean isFrame(byte[] file, int at) {
        if (at + HEAD + FOOT > file.length) {
            return false;
        }
        ByteBuffer b = ByteBuffer.wrap(file);
        int length = b.getInt(at + 4);
        return b.getInt(at) == MAGIC
                && b.getInt(at + 16) == crc(file, at, HEAD - 4)
                && length >= 0
                && length <= file.length - at - HEAD - FOOT
                && b.getInt(at + HEAD + length) == crc(file, at + HEAD, length);
    }

    private static int crc(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
