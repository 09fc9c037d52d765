/** The Earth as WGS-84 has it: positions whose type names their frame, conversions between frames, geodesics. */
@NullMarked
package dev.bulwark.base.geo;

import org.jspecify.annotations.NullMarked;
