/** KML 2.3 for globes and maps. */
@NullMarked
package dev.bulwark.exchange.kml;

import org.jspecify.annotations.NullMarked;
