/** Plots and the sensors that made them: columns of numbers, in scans. */
@NullMarked
package dev.bulwark.track.plot;

import org.jspecify.annotations.NullMarked;
