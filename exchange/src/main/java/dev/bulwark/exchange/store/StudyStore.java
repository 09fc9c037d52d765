package dev.bulwark.exchange.store;

import dev.bulwark.study.runs.Batch;
import dev.bulwark.study.runs.BatchResult;
import dev.bulwark.study.runs.Ledger;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Everything that a study under way has done, kept in a journal. A batch is acknowledged once it is on the disk; a kill at
 * any moment loses nothing that was. Belongs to one plan (documents, catalogue, terrain, code, numbers of runs); under
 * another one it is refused, with the difference.
 */
public final class StudyStore implements Ledger, Closeable {
    private static final String PLAN = "plan.txt";
    private static final String JOURNAL = "runs.journal";
    private static final long LONGEST_NANOS = 200_000_000;

    private final Medium medium;
    private final LongSupplier nanos;
    private final Map<Batch, BatchResult> known = new ConcurrentHashMap<>();
    private final int found;
    private final Medium.Tail tail;
    private long written;
    private long durable;
    private long lastForce;

    private StudyStore(Medium medium, Frames.Content content, LongSupplier nanos) throws IOException {
        this.medium = medium;
        this.nanos = nanos;
        for (byte[] record : content.records()) {
            BatchResult result = BatchBytes.read(record);
            known.put(result.batch(), result);
        }
        this.found = known.size();
        this.tail = medium.tail(JOURNAL, content.length());
        this.written = content.length();
        this.lastForce = nanos.getAsLong();
        force(); // what a killed process left in the system's memory counts from here on
    }

    /** Whether a study under way is kept there. */
    public static boolean isThere(Medium medium) throws IOException {
        return medium.read(PLAN).isPresent();
    }

    /**
     * Begins a store, or goes on with one of the same plan.
     *
     * @param plan what results hang on, in words: what, then its value
     * @param nanos a clock that only decides how often the disk is asked; no result hangs on it
     * @throws StoreException if the store belongs to another plan, or is damaged
     */
    public static StudyStore open(Medium medium, Map<String, String> plan, LongSupplier nanos) throws IOException {
        Optional<byte[]> before = medium.read(PLAN);
        if (before.isPresent()) {
            refuseOther(parse(new String(before.get(), StandardCharsets.UTF_8)), plan);
        } else {
            medium.delete(JOURNAL); // of a store that never had a plan
            medium.replace(PLAN, text(plan).getBytes(StandardCharsets.UTF_8));
        }
        Frames.Content content = Frames.read(medium.read(JOURNAL).orElse(new byte[0]));
        return new StudyStore(medium, content, nanos);
    }

    /** Removes what is kept there. */
    public static void discard(Medium medium) throws IOException {
        medium.delete(PLAN); // first: a journal without a plan is nobody's
        medium.delete(JOURNAL);
    }

    /** Batches that an earlier, unfinished study had done. */
    public int found() {
        return found;
    }

    @Override
    public Optional<BatchResult> find(Batch batch) {
        return Optional.ofNullable(known.get(batch));
    }

    @Override
    public void record(BatchResult result) {
        byte[] bytes = BatchBytes.of(result);
        try {
            append(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void append(byte[] bytes) throws IOException {
        byte[] frame = Frames.frame(bytes, durable);
        tail.write(frame);
        written += frame.length;
        if (nanos.getAsLong() - lastForce >= LONGEST_NANOS) {
            force();
        }
    }

    private synchronized void force() throws IOException {
        tail.force();
        durable = written;
        lastForce = nanos.getAsLong();
    }

    /** Keeps everything for a later {@code --resume}. */
    @Override
    public synchronized void close() throws IOException {
        try (tail) {
            force();
        }
    }

    /** Closes it and removes it: the study's results are in place. */
    public synchronized void finish() throws IOException {
        tail.close();
        discard(medium);
    }

    private static void refuseOther(Map<String, String> was, Map<String, String> is) throws StoreException {
        StringBuilder difference = new StringBuilder();
        Map<String, String> all = new LinkedHashMap<>(was);
        all.putAll(is);
        for (String what : all.keySet()) {
            String before = was.getOrDefault(what, "nothing");
            String now = is.getOrDefault(what, "nothing");
            if (!before.equals(now)) {
                difference
                        .append("\n  ")
                        .append(what)
                        .append(": was ")
                        .append(shown(before))
                        .append(", is now ");
                difference.append(shown(now));
            }
        }
        if (!difference.isEmpty()) {
            throw new StoreException(
                    StoreException.Kind.CHANGED,
                    "the unfinished study cannot be resumed, because what it was begun with has changed:" + difference);
        }
    }

    private static String shown(String value) {
        return value.length() > 24 ? value.substring(0, 12) + "..." : value;
    }

    private static String text(Map<String, String> plan) {
        StringBuilder text = new StringBuilder();
        plan.forEach(
                (what, value) -> text.append(what).append('\t').append(value).append('\n'));
        return text.toString();
    }

    private static Map<String, String> parse(String text) {
        Map<String, String> plan = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            plan.put(line.substring(0, Math.max(tab, 0)), line.substring(tab + 1));
        });
        return plan;
    }
}
