package dev.bulwark.engine.run;

/** Which luck a run has: the study's seed, the draw of the unknowns, the replication. */
public record RunKey(long seed, int unknownsDraw, int replication) {}
