/**
 * The simplex methods for a linear program over plans, primal with column generation and dual, on a dense basis in which
 * targets are generalised upper bounds.
 */
@NullMarked
package dev.bulwark.assign.simplex;

import org.jspecify.annotations.NullMarked;
