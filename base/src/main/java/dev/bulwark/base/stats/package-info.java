/** Intervals and moments for the outcomes of runs. */
@NullMarked
package dev.bulwark.base.stats;

import org.jspecify.annotations.NullMarked;
