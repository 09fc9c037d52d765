/** Scenes, fields, replays and ground as the page takes them: JSON and bytes, by pure functions. */
@NullMarked
package dev.bulwark.exchange.page;

import org.jspecify.annotations.NullMarked;
