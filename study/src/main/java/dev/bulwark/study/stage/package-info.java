/** Variants on their ground, geometry solved. */
@NullMarked
package dev.bulwark.study.stage;

import org.jspecify.annotations.NullMarked;
