/** Where terrain is got from: a file, the relief in the jar. */
@NullMarked
package dev.bulwark.terrain.library;

import org.jspecify.annotations.NullMarked;
