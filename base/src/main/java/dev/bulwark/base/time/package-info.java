/** Simulation time as an integer. */
@NullMarked
package dev.bulwark.base.time;

import org.jspecify.annotations.NullMarked;
