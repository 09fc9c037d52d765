/** {@code bulwark scenario}: checking, beginning and tidying documents. */
@NullMarked
package dev.bulwark.app.command.scenario;

import org.jspecify.annotations.NullMarked;
