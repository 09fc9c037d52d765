/** Many pictures to one: fusion of tracks, plots that come late, errors common to a radar's plots. */
@NullMarked
package dev.bulwark.track.fuse;

import org.jspecify.annotations.NullMarked;
