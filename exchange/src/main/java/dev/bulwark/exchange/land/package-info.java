/** Outlines of countries, for maps and shares of a region. */
@NullMarked
package dev.bulwark.exchange.land;

import org.jspecify.annotations.NullMarked;
