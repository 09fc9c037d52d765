/** Kinds of things as the engine takes them: plain numbers in SI, chosen from the catalogue's ranges. */
@NullMarked
package dev.bulwark.model.system;

import org.jspecify.annotations.NullMarked;
