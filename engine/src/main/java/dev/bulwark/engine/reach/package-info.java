/** What a defence could engage on a path, by geometry and time alone: no luck, no other targets, no magazine. */
@NullMarked
package dev.bulwark.engine.reach;

import org.jspecify.annotations.NullMarked;
