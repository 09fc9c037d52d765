/**
 * Weapon-target assignment: which weapons at which targets so that the expected value of what survives is least. Pure
 * functions, usable alone; {@link dev.bulwark.assign.Assigner} is the door.
 */
@NullMarked
package dev.bulwark.assign;

import org.jspecify.annotations.NullMarked;
