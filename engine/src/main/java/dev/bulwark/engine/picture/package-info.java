/** What the defence believes: tracks held by radars, shared over networks. */
@NullMarked
package dev.bulwark.engine.picture;

import org.jspecify.annotations.NullMarked;
