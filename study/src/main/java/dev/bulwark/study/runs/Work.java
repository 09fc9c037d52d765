package dev.bulwark.study.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many pieces of work on a number of threads; whoever is free takes the next piece, results keep their order. */
public final class Work {

    private Work() {}

    /** Work was interrupted (Ctrl-C); what was recorded stays recorded. */
    public static final class InterruptedWorkException extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        InterruptedWorkException(Throwable cause) {
            super("interrupted before all runs were done", cause);
        }
    }

    /** Something of each number from 0, in order, computed on a number of threads. */
    public static <T> List<T> each(int count, int threads, IntFunction<T> work) {
        List<Future<T>> pending = new ArrayList<>();
        List<T> done = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            try {
                for (int i = 0; i < count; i++) {
                    int number = i;
                    pending.add(pool.submit(() -> work.apply(number)));
                }
                for (Future<T> future : pending) {
                    done.add(future.get());
                }
            } catch (InterruptedException e) {
                pending.forEach(f -> f.cancel(false)); // what runs may be writing, and ends by itself
                Thread.currentThread().interrupt();
                throw new InterruptedWorkException(e);
            } catch (ExecutionException e) {
                pending.forEach(f -> f.cancel(false));
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            }
        }
        return done;
    }
}
