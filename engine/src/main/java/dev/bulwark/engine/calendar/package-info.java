/** What is due next: the event queue of a run. */
@NullMarked
package dev.bulwark.engine.calendar;

import org.jspecify.annotations.NullMarked;
