/** Who can see what, when, how well. */
@NullMarked
package dev.bulwark.engine.sensing;

import org.jspecify.annotations.NullMarked;
