/** Answers with intervals. */
@NullMarked
package dev.bulwark.study.summary;

import org.jspecify.annotations.NullMarked;
