/** What the defence takes a track for: from answers, from where it flies, from what it does. */
@NullMarked
package dev.bulwark.engine.identity;

import org.jspecify.annotations.NullMarked;
