package dev.bulwark.study.runs;

/** Hears how far a study is; called from several threads. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (done, total) -> {};

    void runsDone(int done, int total);

    /** A new stage begins, whose runs are counted anew. */
    default void stage(String words) {}

    /** How well the least known variant's mean leakers are known so far: about half of the 95 % interval; NaN at first. */
    default void halfWidth(double halfWidth) {}
}
