package dev.bulwark.model.study;

/**
 * A question with the claim that a study tests.
 *
 * @param ask the question in words
 */
public record Question(String id, String ask, Claim claim) {}
