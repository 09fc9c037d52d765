/** The report: one self-contained HTML file that says the answer first, then shows it, then tells how it was got. */
@NullMarked
package dev.bulwark.exchange.report;

import org.jspecify.annotations.NullMarked;
