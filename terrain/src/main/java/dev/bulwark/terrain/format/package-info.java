/**
 * Readers of elevation files. Every size that a file claims is checked against the file's own length before memory is
 * asked for; a file that lies, is cut short or goes in circles ends in a {@code TerrainException} that names it.
 */
@NullMarked
package dev.bulwark.terrain.format;

import org.jspecify.annotations.NullMarked;
