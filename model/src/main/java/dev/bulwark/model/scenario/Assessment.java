package dev.bulwark.model.scenario;

/**
 * Errors of a fire unit's judgement whether its target lives.
 *
 * @param killedJudgedAlive probability that a killed target is judged alive: more rounds are spent on it
 * @param aliveJudgedKilled probability that a live one is judged killed: nothing is fired at it until it is judged again
 */
public record Assessment(double killedJudgedAlive, double aliveJudgedKilled) {
    public static final Assessment PERFECT = new Assessment(0, 0);
}
