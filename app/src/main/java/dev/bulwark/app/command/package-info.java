/** The commands, one class each, and the records that they answer with. */
@NullMarked
package dev.bulwark.app.command;

import org.jspecify.annotations.NullMarked;
