/**
 * What all commands share: answers as text or JSON, failures with their exit codes, styles, help. A command turns its
 * options into an {@link dev.bulwark.app.shell.Answer} by a pure function and hands it to
 * {@link dev.bulwark.app.shell.Common}.
 */
@NullMarked
package dev.bulwark.app.shell;

import org.jspecify.annotations.NullMarked;
