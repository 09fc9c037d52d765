/** Replications of variants, with common luck. */
@NullMarked
package dev.bulwark.study.runs;

import org.jspecify.annotations.NullMarked;
