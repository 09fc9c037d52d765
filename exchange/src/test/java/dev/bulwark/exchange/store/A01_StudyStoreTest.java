package dev.bulwark.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulwark.study.runs.Batch;
import dev.bulwark.study.runs.BatchResult;
import dev.bulwark.study.runs.RunFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A01_StudyStoreTest {
    private static final Map<String, String> PLAN = Map.of("scenario.yaml", "abc", "replications", "10");

    @TempDir
    private Path folder;

    @Test
    void whatWasRecordedIsFoundAgain() throws IOException {
        BatchResult result = new BatchResult(
                new Batch(3, 1, 0, 3),
                List.of(new double[] {0, 254, 255, -1, 0.5, Double.NaN, -0.0}, new double[] {}, new double[] {1e300}),
                List.of(new RunFailure("two", 3, 3, 1, "no memory")));
        try (StudyStore store = open(PLAN)) {
            store.record(result);
        }
        try (StudyStore store = open(PLAN)) {
            BatchResult again = store.find(result.batch()).orElseThrow();
            assertThat(again.rows().get(0)).containsExactly(result.rows().get(0));
            assertThat(again.rows().get(1)).isEmpty();
            assertThat(again.rows().get(2)).containsExactly(1e300);
            assertThat(again.failures()).isEqualTo(result.failures());
            assertThat(store.find(new Batch(3, 1, 0, 4))).isEmpty();
            assertThat(store.found()).isEqualTo(1);
        }
    }

    @Test
    void anotherPlanIsRefusedWithTheDifference() throws IOException {
        open(PLAN).close();
        assertThatThrownBy(() -> open(Map.of("scenario.yaml", "xyz", "replications", "10")))
                .isInstanceOf(StoreException.class)
                .hasMessage("the unfinished study cannot be resumed, because what it was begun with has changed:"
                        + "\n  scenario.yaml: was abc, is now xyz");
    }

    @Test
    void aFinishedStoreIsGone() throws IOException {
        open(PLAN).finish();
        assertThat(StudyStore.isThere(new DiskMedium(folder))).isFalse();
        assertThat(folder.resolve("runs.journal")).doesNotExist();
    }

    @Test
    void aSecondWriterIsRefused() throws IOException {
        Path file = folder.resolve("lock");
        try (StoreLock first = StoreLock.take(file)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> StoreLock.take(file)).hasMessageContaining("another bulwark is writing there");
        }
        StoreLock.take(file).close();
    }

    /** Every byte that was acknowledged: whichever flips, it is found, and nothing is read. */
    @Test
    void aFlippedByteIsFound() throws IOException {
        for (int i = 0; i < 4; i++) {
            try (StudyStore store = open(PLAN)) { // closing forces; the next record says so
                store.record(batch(i));
            }
        }
        byte[] journal = Files.readAllBytes(folder.resolve("runs.journal"));
        List<byte[]> records = Frames.read(journal).records();
        int acknowledged = journal.length / 4 * 3;
        for (int i = 0; i < journal.length; i++) {
            byte[] damaged = journal.clone();
            damaged[i] ^= 0x10;
            if (i < acknowledged) {
                assertThatThrownBy(() -> Frames.read(damaged)).hasMessageContaining("the journal is damaged");
            } else {
                assertThat(Frames.read(damaged).records()).hasSize(3).allMatch(r -> in(records, r));
            }
        }
    }

    private StudyStore open(Map<String, String> plan) throws IOException {
        return StudyStore.open(new DiskMedium(folder), plan, () -> 0);
    }

    private static boolean in(List<byte[]> records, byte[] record) {
        return records.stream().anyMatch(r -> java.util.Arrays.equals(r, record));
    }

    static BatchResult batch(int number) {
        return new BatchResult(
                new Batch(number, 0, 0, 2), List.of(new double[] {number, 1}, new double[] {2, number}), List.of());
    }
}
