/** Plots in, tracks out. */
@NullMarked
package dev.bulwark.track.tracker;

import org.jspecify.annotations.NullMarked;
