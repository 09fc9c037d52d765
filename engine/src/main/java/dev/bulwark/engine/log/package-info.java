/** What happened in a run, as a list of small records: the engine's only output. */
@NullMarked
package dev.bulwark.engine.log;

import org.jspecify.annotations.NullMarked;
