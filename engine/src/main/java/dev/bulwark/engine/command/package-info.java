/** What the defence decides, from its picture alone. */
@NullMarked
package dev.bulwark.engine.command;

import org.jspecify.annotations.NullMarked;
