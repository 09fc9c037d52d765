/** Keyed draws: a draw is a pure function of what it is for. */
@NullMarked
package dev.bulwark.base.random;

import org.jspecify.annotations.NullMarked;
