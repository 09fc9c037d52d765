/** The one open scenario: its text, its editions, and what has been computed of each. */
@NullMarked
package dev.bulwark.app.serve.desk;

import org.jspecify.annotations.NullMarked;
