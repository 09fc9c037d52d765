/** {@code bulwark catalogue}: what is published, by whom, and how far the statements differ. */
@NullMarked
package dev.bulwark.app.command.catalogue;

import org.jspecify.annotations.NullMarked;
