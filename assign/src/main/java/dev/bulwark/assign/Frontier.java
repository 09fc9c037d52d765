package dev.bulwark.assign;

/** The places that a search for a chain of displacements has not yet come to, with the shortest way to each. */
final class Frontier {
    private int size;
    private int nearest;
    private final int[] place;
    private final int[] target;
    /** The way to a place of a weapon that comes from afar off is this, plus the constant, less others times its kill. */
    private final double[] constant;

    private final double[] others;
    private final double[] distance;
    private final int[] from;

    Frontier(int weapons) {
        place = new int[weapons];
        target = new int[weapons];
        constant = new double[weapons];
        others = new double[weapons];
        distance = new double[weapons];
        from = new int[weapons];
    }

    /** Starts with every place that is taken; only ways shorter than {@code end} are of interest. */
    void fill(Places places, double[] price, double end) {
        size = places.size();
        nearest = -1;
        for (int k = 0; k < size; k++) {
            place[k] = k;
            target[k] = places.target(k);
            others[k] = places.without(k);
            constant[k] = others[k] - places.surviving(target[k]) - price[places.group(k)];
            distance[k] = end;
        }
    }

    /**
     * Shortens the ways by those through a group.
     *
     * @param row its kill probabilities by target
     * @param reach its distance plus its price
     * @param end only places nearer than this are of interest
     */
    void relax(int group, double[] row, double reach, double end) {
        double least = end;
        int at = -1;
        for (int k = 0; k < size; k++) {
            double way = reach + constant[k] - others[k] * row[target[k]];
            double shortest = distance[k];
            if (way < shortest) {
                distance[k] = way;
                from[k] = group;
                shortest = way;
            }
            if (shortest < least) {
                least = shortest;
                at = k;
            }
        }
        nearest = at;
    }

    /** Whether a place is in reach. */
    boolean any() {
        return nearest >= 0;
    }

    int nearestPlace() {
        return place[nearest];
    }

    double nearestDistance() {
        return distance[nearest];
    }

    /** The group by which the way to the nearest place leads. */
    int nearestFrom() {
        return from[nearest];
    }

    /** Takes the nearest place out; which is nearest then is known after {@link #relax} or {@link #look}. */
    void removeNearest() {
        int last = --size;
        place[nearest] = place[last];
        target[nearest] = target[last];
        constant[nearest] = constant[last];
        others[nearest] = others[last];
        distance[nearest] = distance[last];
        from[nearest] = from[last];
        nearest = -1;
    }

    /** Looks for the nearest place. */
    void look(double end) {
        double least = end;
        for (int k = 0; k < size; k++) {
            if (distance[k] < least) {
                least = distance[k];
                nearest = k;
            }
        }
    }
}
