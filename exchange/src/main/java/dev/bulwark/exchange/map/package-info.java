/** Maps as pictures: land and borders, and coverage over them. */
@NullMarked
package dev.bulwark.exchange.map;

import org.jspecify.annotations.NullMarked;
