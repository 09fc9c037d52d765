/** Motion models and Kalman filters over rows of numbers. */
@NullMarked
package dev.bulwark.track.filter;

import org.jspecify.annotations.NullMarked;
