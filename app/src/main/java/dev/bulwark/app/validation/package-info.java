/** Closed forms staged as tiny scenarios on a proving range, and the page that tells how the engine met them. */
@NullMarked
package dev.bulwark.app.validation;

import org.jspecify.annotations.NullMarked;
