/** Benchmarks; nothing of this ships. */
@NullMarked
package dev.bulwark.bench;

import org.jspecify.annotations.NullMarked;
