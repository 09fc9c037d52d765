/** The command line: the only module with a main method, and the only one that reads clocks, terminals and arguments. */
@NullMarked
package dev.bulwark.app;

import org.jspecify.annotations.NullMarked;
