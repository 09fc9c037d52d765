/** Published figures: what is said, by whom, how far the statements differ. */
@NullMarked
package dev.bulwark.model.catalogue;

import org.jspecify.annotations.NullMarked;
