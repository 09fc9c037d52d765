/** The ground that a defence defends against a ballistic threat. */
@NullMarked
package dev.bulwark.exchange.footprint;

import org.jspecify.annotations.NullMarked;
