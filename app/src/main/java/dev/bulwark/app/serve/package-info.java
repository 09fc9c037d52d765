/** The local page: a server on loopback, one open scenario, and what the page asks of it. */
@NullMarked
package dev.bulwark.app.serve;

import org.jspecify.annotations.NullMarked;
