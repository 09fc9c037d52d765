/** The store of a study under way: an append-only journal that survives a kill at any moment. */
@NullMarked
package dev.bulwark.exchange.store;

import org.jspecify.annotations.NullMarked;
