/** Scenario documents to scenarios: the language, its defaults, and what makes a document wrong or doubtful. */
@NullMarked
package dev.bulwark.model.reading;

import org.jspecify.annotations.NullMarked;
