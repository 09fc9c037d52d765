/** Replays for Cesium, in CZML. */
@NullMarked
package dev.bulwark.exchange.czml;

import org.jspecify.annotations.NullMarked;
