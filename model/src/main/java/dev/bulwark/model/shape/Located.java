package dev.bulwark.model.shape;

import dev.bulwark.model.document.Place;

/** A value with the place where it stands, for what can be judged only later: references. */
public record Located<T>(T value, Place place) {}
