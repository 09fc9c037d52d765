package dev.bulwark.model.scenario;

/** What fails together when an engagement is not sound. */
public enum CommonMode {
    /** All shots of one engagement: one draw for each. */
    ENGAGEMENT,
    /** Every engagement of all fire units of one system, for a whole run: one draw for each system. */
    SYSTEM
}
