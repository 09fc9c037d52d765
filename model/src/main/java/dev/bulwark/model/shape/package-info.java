/**
 * Declarations of what documents may say. One declaration serves the reader (types, defaults, "did you mean"), the JSON
 * Schema for editors, and the list of defaults.
 */
@NullMarked
package dev.bulwark.model.shape;

import org.jspecify.annotations.NullMarked;
