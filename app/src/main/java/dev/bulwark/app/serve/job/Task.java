package dev.bulwark.app.serve.job;

import java.util.Map;

/**
 * Work that can be begun again where it was interrupted: whoever runs it a second time goes on.
 */
@FunctionalInterface
public interface Task {

    /** The result as JSON. Ends early, by whatever exception, when its thread is interrupted. */
    Map<String, ?> run(Watch watch) throws Exception;
}
