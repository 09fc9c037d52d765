/** Catalogue and scenario: documents in, validated immutable records out. */
@NullMarked
package dev.bulwark.model;

import org.jspecify.annotations.NullMarked;
