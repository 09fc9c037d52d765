/** What a run's outcome is measured by: the names that claims use, and their values. */
@NullMarked
package dev.bulwark.study.measure;

import org.jspecify.annotations.NullMarked;
