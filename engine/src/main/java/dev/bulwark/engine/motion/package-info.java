/** Where something is at a time: ground truth, which the defence never imports. */
@NullMarked
package dev.bulwark.engine.motion;

import org.jspecify.annotations.NullMarked;
