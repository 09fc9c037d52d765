package dev.bulwark.app.serve.job;

import dev.bulwark.study.runs.Progress;
import java.util.List;

/** What a task tells while it works; from any thread. */
public interface Watch extends Progress {

    /** What is known so far of each variant. */
    void estimates(List<Estimate> estimates);
}
