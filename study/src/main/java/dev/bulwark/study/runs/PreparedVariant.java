package dev.bulwark.study.runs;

import dev.bulwark.engine.run.Theatre;

/** A variant with its geometry solved, ready to run. */
public record PreparedVariant(String id, String title, Theatre theatre) {}
