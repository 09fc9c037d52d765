/** Files on disk: whole or not at all. */
@NullMarked
package dev.bulwark.exchange.file;

import org.jspecify.annotations.NullMarked;
