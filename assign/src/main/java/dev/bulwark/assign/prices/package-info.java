/**
 * Prices for a linear program over plans, and choices straight from prices: sweeps over one price after the other, the
 * central path, subgradient steps, auctions.
 */
@NullMarked
package dev.bulwark.assign.prices;

import org.jspecify.annotations.NullMarked;
