/** JSON with a fixed order of keys and fixed forms of numbers: the same value, the same bytes. */
@NullMarked
package dev.bulwark.exchange.json;

import org.jspecify.annotations.NullMarked;
