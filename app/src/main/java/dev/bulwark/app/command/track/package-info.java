/** {@code bulwark track}: recorded plots to tracks. */
@NullMarked
package dev.bulwark.app.command.track;

import org.jspecify.annotations.NullMarked;
