/** Results as JSON: summaries and run logs. */
@NullMarked
package dev.bulwark.exchange.record;

import org.jspecify.annotations.NullMarked;
