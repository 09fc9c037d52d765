/** Coverage as a map in PNG, drawn by plain arithmetic with letters from the jar: the same pixels on every machine. */
@NullMarked
package dev.bulwark.exchange.map;

import org.jspecify.annotations.NullMarked;
