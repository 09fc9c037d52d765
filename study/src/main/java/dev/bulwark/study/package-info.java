/** Many runs: variants, replications on all cores, and what they come to. */
@NullMarked
package dev.bulwark.study;

import org.jspecify.annotations.NullMarked;
