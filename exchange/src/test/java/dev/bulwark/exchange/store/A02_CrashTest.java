package dev.bulwark.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.base.random.Draws;
import dev.bulwark.study.runs.BatchResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Power failures and kills at 3,000 seeded points: nothing acknowledged is lost, nothing wrong is read, it ends. */
class A02_CrashTest {
    private static final Map<String, String> PLAN = Map.of("scenario.yaml", "abc");
    private static final int BATCHES = 30;
    private static final int SEEDS = 3000;

    @Test
    void everyCrashIsSurvived() throws IOException {
        int crashes = 0;
        int distinct = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            int seen = survive(seed);
            crashes += seen;
            distinct += seen > 0 ? 1 : 0;
        }
        assertThat(crashes).isGreaterThan(3000);
        assertThat(distinct).isGreaterThan(1000);
    }

    /** Works, crashes, works on, until a study is done; gives the number of crashes. */
    private static int survive(int seed) throws IOException {
        Draws draws = Draws.of(seed, 1, 0);
        CrashingMedium disk = new CrashingMedium(seed, crashAt(draws, 0));
        for (int crashes = 0; ; crashes++) {
            byte[] acknowledged = disk.durable("runs.journal");
            try {
                StudyStore store = StudyStore.open(disk, PLAN, clock(draws, crashes));
                for (byte[] record : Frames.read(acknowledged).records()) {
                    BatchResult result = BatchBytes.read(record);
                    assertThat(store.find(result.batch())).isPresent();
                }
                work(store);
                check(store);
                store.close();
                return crashes;
            } catch (CrashingMedium.PowerFailure | UncheckedIOException e) {
                byte[] kept = disk.durable("runs.journal");
                boolean power = draws.uniform(1, crashes, 0) < 0.7;
                byte[] before = disk.written("runs.journal");
                disk.restart(crashes > 8 ? Integer.MAX_VALUE : crashAt(draws, crashes + 1), power);
                byte[] after = disk.written("runs.journal");
                assertThat(Arrays.copyOf(after, kept.length)).containsExactly(kept);
                if (!power) {
                    assertThat(after).containsExactly(before);
                }
            }
        }
    }

    private static void work(StudyStore store) {
        for (int i = 0; i < BATCHES; i++) {
            BatchResult made = A01_StudyStoreTest.batch(i);
            if (store.find(made.batch()).isEmpty()) {
                store.record(made);
            }
        }
    }

    /** A store opened again holds each batch once, as it was made. */
    private static void check(StudyStore store) {
        List<Integer> wrong = java.util.stream.IntStream.range(0, BATCHES)
                .filter(i -> {
                    BatchResult made = A01_StudyStoreTest.batch(i);
                    return store.find(made.batch())
                            .filter(found -> !Arrays.equals(
                                            found.rows().get(0), made.rows().get(0))
                                    || !Arrays.equals(
                                            found.rows().get(1), made.rows().get(1)))
                            .isPresent();
                })
                .boxed()
                .toList();
        assertThat(wrong).isEmpty();
    }

    private static int crashAt(Draws draws, int crashes) {
        return 1 + (int) (draws.uniform(2, crashes, 0) * 50);
    }

    /** A clock that makes every second record or so be forced. */
    private static java.util.function.LongSupplier clock(Draws draws, int crashes) {
        long[] calls = {0, 0};
        return () -> calls[1] += draws.uniform(3, crashes, (int) calls[0]++) < 0.3 ? 200_000_000L : 0;
    }
}
