/** What claims ask of a defence's geometry: shares of a region seen, reached and crossed. */
@NullMarked
package dev.bulwark.exchange.geometry;

import org.jspecify.annotations.NullMarked;
