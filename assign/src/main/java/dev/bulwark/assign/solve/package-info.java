/**
 * The way from a first choice to the proven best: which method follows which, and what is known so far.
 */
@NullMarked
package dev.bulwark.assign.solve;

import org.jspecify.annotations.NullMarked;
