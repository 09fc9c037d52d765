/** From documents on disk to results on disk: what the commands run, study and demo share. */
@NullMarked
package dev.bulwark.app.work;

import org.jspecify.annotations.NullMarked;
