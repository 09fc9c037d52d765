/** Which plot belongs to which track. */
@NullMarked
package dev.bulwark.track.associate;

import org.jspecify.annotations.NullMarked;
