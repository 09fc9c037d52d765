/** The tracker on recorded workloads, and its cost as targets grow. */
@NullMarked
package dev.bulwark.bench.tracking;

import org.jspecify.annotations.NullMarked;
