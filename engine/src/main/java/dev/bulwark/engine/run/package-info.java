/** One run: a pure function of scenario, terrain and key. */
@NullMarked
package dev.bulwark.engine.run;

import org.jspecify.annotations.NullMarked;
