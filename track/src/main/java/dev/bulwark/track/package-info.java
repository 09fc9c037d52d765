/** From plots to tracks. */
@NullMarked
package dev.bulwark.track;

import org.jspecify.annotations.NullMarked;
