/** A scenario as immutable records: who stands where, who attacks what, by which rules. */
@NullMarked
package dev.bulwark.model.scenario;

import org.jspecify.annotations.NullMarked;
