package dev.bulwark.exchange.store;

import dev.bulwark.base.random.Draws;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A disk whose power fails at a chosen operation. What was forced stays; of what was only written any beginning may
 * stay, and its last bytes may be rubbish. The same seed fails the same way.
 */
final class CrashingMedium implements Medium {
    private final Draws draws;
    private final Map<String, byte[]> durable = new TreeMap<>();
    private final Map<String, byte[]> written = new TreeMap<>();
    private int operations;
    private int crashAt;

    CrashingMedium(long seed, int crashAt) {
        this.draws = Draws.of(seed, 0, 0);
        this.crashAt = crashAt;
    }

    static final class PowerFailure extends IOException {
        private static final long serialVersionUID = 1L;
    }

    int operations() {
        return operations;
    }

    byte[] durable(String name) {
        return durable.getOrDefault(name, new byte[0]).clone();
    }

    byte[] written(String name) {
        return written.getOrDefault(name, new byte[0]).clone();
    }

    /** The disk after the power is back, which fails again at another operation, counted from now. */
    void restart(int nextCrashAt, boolean powerWasLost) {
        if (powerWasLost) {
            for (Map.Entry<String, byte[]> e : durable.entrySet()) {
                e.setValue(afterPowerLoss(e.getKey(), e.getValue()));
            }
            written.clear();
            written.putAll(durable);
        } else {
            durable.putAll(written); // killed, but the system lives and writes all of it out
        }
        operations = 0;
        crashAt = nextCrashAt;
    }

    private byte[] afterPowerLoss(String name, byte[] kept) {
        byte[] all = written.getOrDefault(name, kept);
        int extra = (int) (draws.uniform(1, operations, 0) * (all.length - kept.length + 1));
        byte[] left = Arrays.copyOf(all, kept.length + Math.max(0, extra));
        if (extra > 0 && draws.uniform(2, operations, 0) < 0.5) {
            int rubbish = 1 + (int) (draws.uniform(3, operations, 0) * Math.min(extra, 64));
            for (int i = left.length - rubbish; i < left.length; i++) {
                left[i] = (byte) draws.bits(4, operations, i);
            }
        }
        return left;
    }

    private boolean fails() {
        return ++operations >= crashAt;
    }

    @Override
    public Optional<byte[]> read(String name) throws IOException {
        if (fails()) {
            throw new PowerFailure();
        }
        return Optional.ofNullable(written.get(name)).map(byte[]::clone);
    }

    @Override
    public void replace(String name, byte[] bytes) throws IOException {
        boolean failed = fails();
        if (!failed || draws.uniform(5, operations, 0) < 0.5) {
            written.put(name, bytes.clone());
            durable.put(name, bytes.clone());
        }
        if (failed) {
            throw new PowerFailure();
        }
    }

    @Override
    public void delete(String name) throws IOException {
        boolean failed = fails();
        if (!failed || draws.uniform(6, operations, 0) < 0.5) {
            written.remove(name);
            durable.remove(name);
        }
        if (failed) {
            throw new PowerFailure();
        }
    }

    @Override
    public Tail tail(String name, long length) throws IOException {
        if (fails()) {
            throw new PowerFailure();
        }
        byte[] cut = Arrays.copyOf(written.getOrDefault(name, new byte[0]), (int) length);
        written.put(name, cut);
        durable.put(name, cut);
        return new Tail() {
            @Override
            public void write(byte[] bytes) throws IOException {
                boolean failed = fails();
                int count = failed ? (int) (draws.uniform(7, operations, 0) * bytes.length) : bytes.length;
                ByteArrayOutputStream longer = new ByteArrayOutputStream();
                longer.write(written.getOrDefault(name, new byte[0]));
                longer.write(bytes, 0, count);
                written.put(name, longer.toByteArray());
                if (failed) {
                    throw new PowerFailure();
                }
            }

            @Override
            public void force() throws IOException {
                if (fails()) {
                    throw new PowerFailure();
                }
                durable.put(name, written(name));
            }

            @Override
            public void close() {}
        };
    }
}
