/** Study documents: one question, several variants of a scenario, and claims to be tested. */
@NullMarked
package dev.bulwark.model.study;

import org.jspecify.annotations.NullMarked;
