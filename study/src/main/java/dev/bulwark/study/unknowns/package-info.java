/** The outer loop: figures drawn within their published ranges, and what that does to the answers. */
@NullMarked
package dev.bulwark.study.unknowns;

import org.jspecify.annotations.NullMarked;
