/** Reading published instances of the static problem, in the two text formats in use. */
@NullMarked
package dev.bulwark.assign.instance;

import org.jspecify.annotations.NullMarked;
