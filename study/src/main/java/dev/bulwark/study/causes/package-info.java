/** Why leakers leaked: the same runs again with one thing relaxed at a time. */
@NullMarked
package dev.bulwark.study.causes;

import org.jspecify.annotations.NullMarked;
