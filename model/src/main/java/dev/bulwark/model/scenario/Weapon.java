package dev.bulwark.model.scenario;

import dev.bulwark.model.system.InterceptorType;

/** Rounds of one kind, ready on a fire unit's launchers. */
public record Weapon(InterceptorType interceptor, int rounds) {}
