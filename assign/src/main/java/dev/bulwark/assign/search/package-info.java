/**
 * Branch and bound over listed plans, with cuts.
 */
@NullMarked
package dev.bulwark.assign.search;

import org.jspecify.annotations.NullMarked;
