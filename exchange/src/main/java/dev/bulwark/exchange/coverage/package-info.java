/** What sites cover at an altitude, as polygons with areas, beside the ring of the brochure. */
@NullMarked
package dev.bulwark.exchange.coverage;

import org.jspecify.annotations.NullMarked;
