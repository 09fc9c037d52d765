/** {@code bulwark terrain}: what a DEM is, and what a site sees on it. */
@NullMarked
package dev.bulwark.app.command.terrain;

import org.jspecify.annotations.NullMarked;
