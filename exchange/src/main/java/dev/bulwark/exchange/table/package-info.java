/** Results as tables: CSV and Parquet. */
@NullMarked
package dev.bulwark.exchange.table;

import org.jspecify.annotations.NullMarked;
