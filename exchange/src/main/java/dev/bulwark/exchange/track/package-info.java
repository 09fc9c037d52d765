/** Documents about recordings of radars. */
@NullMarked
package dev.bulwark.exchange.track;

import org.jspecify.annotations.NullMarked;
