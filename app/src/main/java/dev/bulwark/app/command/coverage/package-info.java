/** {@code bulwark coverage}: who sees and reaches what, beside the range ring. */
@NullMarked
package dev.bulwark.app.command.coverage;

import org.jspecify.annotations.NullMarked;
