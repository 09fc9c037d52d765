/** Documents as text with places: YAML 1.2 in, trees that remember file, line and column, problems for people. */
@NullMarked
package dev.bulwark.model.document;

import org.jspecify.annotations.NullMarked;
