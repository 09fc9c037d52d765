/** HTTP on loopback: requests read whole, replies, and the guard before every door. */
@NullMarked
package dev.bulwark.app.serve.http;

import org.jspecify.annotations.NullMarked;
