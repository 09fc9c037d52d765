/** GeoJSON (RFC 7946). */
@NullMarked
package dev.bulwark.exchange.geojson;

import org.jspecify.annotations.NullMarked;
