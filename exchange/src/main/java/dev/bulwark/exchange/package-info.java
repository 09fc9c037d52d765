/** Results as files that other programs read: pure functions to text or bytes, and one way to put these on disk. */
@NullMarked
package dev.bulwark.exchange;

import org.jspecify.annotations.NullMarked;
