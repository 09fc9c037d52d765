/** Quantities with their unit in the text, for documents and command lines; SI inside. */
@NullMarked
package dev.bulwark.base.unit;

import org.jspecify.annotations.NullMarked;
