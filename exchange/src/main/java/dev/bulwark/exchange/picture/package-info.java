/** Pictures as files: one drawing, written as SVG or PNG. */
@NullMarked
package dev.bulwark.exchange.picture;

import org.jspecify.annotations.NullMarked;
