/** When an interceptor can meet a target, and what comes of it. */
@NullMarked
package dev.bulwark.engine.engagement;

import org.jspecify.annotations.NullMarked;
