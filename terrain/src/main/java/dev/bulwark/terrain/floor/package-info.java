/** Floor maps: what one antenna can see, as the lowest visible altitude by azimuth and range. */
@NullMarked
package dev.bulwark.terrain.floor;

import org.jspecify.annotations.NullMarked;
