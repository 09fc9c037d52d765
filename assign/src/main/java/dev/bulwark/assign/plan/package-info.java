/**
 * Choosing one plan per target under shared capacities, at least cost, with proof. A plan is whatever one target may be
 * given as a whole: a set of weapons, a salvo, shoot-look-shoot with its channels and epochs; it has a cost and uses
 * up some resources. Nothing here knows what the resources are.
 */
@NullMarked
package dev.bulwark.assign.plan;

import org.jspecify.annotations.NullMarked;
