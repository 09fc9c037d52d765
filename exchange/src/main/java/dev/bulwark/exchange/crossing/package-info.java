/** Straight flights across a region, and what a defence could do about them. */
@NullMarked
package dev.bulwark.exchange.crossing;

import org.jspecify.annotations.NullMarked;
