/** Recordings as text: comma-separated columns in, comma-separated columns out. */
@NullMarked
package dev.bulwark.track.text;

import org.jspecify.annotations.NullMarked;
