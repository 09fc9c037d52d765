/** Numbers about a run, from its log alone. */
@NullMarked
package dev.bulwark.engine.measures;

import org.jspecify.annotations.NullMarked;
