package dev.bulwark.exchange.store;

import dev.bulwark.study.runs.Batch;
import dev.bulwark.study.runs.BatchResult;
import dev.bulwark.study.runs.RunFailure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A batch as bytes, and back. Counts take a byte each; everything else keeps all its bits. */
final class BatchBytes {
    private static final int WIDE = 255;

    private BatchBytes() {}

    static byte[] of(BatchResult result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Batch b = result.batch();
            for (int part : new int[] {
                b.point(), b.variant(), b.first(), b.count(), result.failures().size()
            }) {
                out.writeInt(part);
            }
            for (double[] row : result.rows()) {
                out.writeInt(row.length);
                for (double value : row) {
                    write(out, value);
                }
            }
            for (RunFailure f : result.failures()) {
                out.writeUTF(f.variant());
                out.writeInt(f.point());
                out.writeInt(f.luck());
                out.writeInt(f.replication());
                out.writeUTF(f.why().substring(0, Math.min(f.why().length(), 10_000)));
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    /** @throws StoreException if the bytes are no batch */
    static BatchResult read(byte[] bytes) throws StoreException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Batch batch = new Batch(in.readInt(), in.readInt(), in.readInt(), in.readInt());
            int failed = in.readInt();
            List<double[]> rows = new ArrayList<>();
            for (int i = 0; i < batch.count(); i++) {
                double[] row = new double[in.readInt()];
                for (int j = 0; j < row.length; j++) {
                    int small = in.readUnsignedByte();
                    row[j] = small == WIDE ? in.readDouble() : small;
                }
                rows.add(row);
            }
            List<RunFailure> failures = new ArrayList<>();
            for (int i = 0; i < failed; i++) {
                failures.add(new RunFailure(in.readUTF(), in.readInt(), in.readInt(), in.readInt(), in.readUTF()));
            }
            return new BatchResult(batch, rows, failures);
        } catch (IOException e) {
            throw new StoreException(StoreException.Kind.CORRUPT, "a record of the journal cannot be read: " + e);
        }
    }

    private static void write(DataOutputStream out, double value) throws IOException {
        boolean small = value >= 0 && value < WIDE && value == (int) value && 1 / value != Double.NEGATIVE_INFINITY;
        if (small) {
            out.writeByte((int) value);
        } else {
            out.writeByte(WIDE);
            out.writeDouble(value);
        }
    }
}
