/** The air that radar waves pass: a standard atmosphere, and how its gases weaken them. */
@NullMarked
package dev.bulwark.engine.atmosphere;

import org.jspecify.annotations.NullMarked;
