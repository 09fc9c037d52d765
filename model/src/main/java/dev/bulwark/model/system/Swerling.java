package dev.bulwark.model.system;

/** How a target's echo fluctuates (P. Swerling, RAND RM-1217, 1954); CASE_0 is steady. */
public enum Swerling {
    CASE_0,
    CASE_1,
    CASE_2,
    CASE_3,
    CASE_4
}
