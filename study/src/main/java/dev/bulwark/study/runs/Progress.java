package dev.bulwark.study.runs;

/** Told how far a study is; called from any thread, rarely. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (done, total) -> {};

    void runsDone(int done, int total);
}
