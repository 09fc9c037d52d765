/** What a defence could engage: footprints and crossings. */
@NullMarked
package dev.bulwark.app.command.reach;

import org.jspecify.annotations.NullMarked;
