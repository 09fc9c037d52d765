/** What offers stop for their money. */
@NullMarked
package dev.bulwark.study.offers;

import org.jspecify.annotations.NullMarked;
