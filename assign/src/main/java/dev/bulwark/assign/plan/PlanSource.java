package dev.bulwark.assign.plan;

/**
 * All plans of all targets, known through two questions. Resources are counted in whole units. Every target has the
 * empty plan, which uses nothing.
 *
 * <p>An implementation may keep scratch space: one source serves one thread. It must answer exactly, for on its answers
 * rests the proof.
 */
public interface PlanSource {

    int targets();

    int resources();

    /** Units of a resource that all targets together may use. */
    int capacity(int resource);

    /** Cost of doing nothing about the target. */
    double emptyCost(int target);

    /**
     * The plan of least cost plus price of what it uses.
     *
     * @param prices price of one unit of each resource, at least 0
     * @param below only a plan below this is of interest
     * @param found receives the plan
     * @return whether there is a plan below {@code below}; if not, {@code found} is left as it was
     */
    boolean cheapest(int target, double[] prices, double below, Plan found);

    /**
     * Every plan of at most a given cost plus price, but for plans that another one betters at no more use.
     *
     * @param least cost plus price of the cheapest plan at these prices
     * @param within greatest cost plus price asked for
     * @param into receives the plans
     * @return false if {@code into} had no more room: then some are missing
     */
    boolean within(int target, double[] prices, double least, double within, PlanPool into);
}
