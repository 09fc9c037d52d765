/** Weapon-target assignment: times over random and published instances, and beside a general solver. */
@NullMarked
package dev.bulwark.bench.assignment;

import org.jspecify.annotations.NullMarked;
