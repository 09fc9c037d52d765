/** Points of the unit cube and what becomes of them: scrambled Sobol' points, Latin hypercubes, distributions of figures. */
@NullMarked
package dev.bulwark.base.sample;

import org.jspecify.annotations.NullMarked;
