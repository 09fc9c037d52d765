/** How good a picture is: OSPA, GOSPA, SIAP, identity switches, consistency. */
@NullMarked
package dev.bulwark.track.score;

import org.jspecify.annotations.NullMarked;
