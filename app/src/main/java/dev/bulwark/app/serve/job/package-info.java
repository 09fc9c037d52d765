/** Long work in the background: how far it is, pausing and resuming it. */
@NullMarked
package dev.bulwark.app.serve.job;

import org.jspecify.annotations.NullMarked;
