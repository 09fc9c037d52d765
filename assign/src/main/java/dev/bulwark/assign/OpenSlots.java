package dev.bulwark.assign;

/**
 * Slots that a chain of displacements may still enter, side by side without gaps, each with its distance so far: one
 * pass relaxes all of them and finds the nearest.
 */
final class OpenSlots {
    private int[] slot = {};
    private int[] target = {};
    private double[] without = {};
    private double[] base = {};
    private double[] distance = {};
    private int size;
    private int nearestAt;
    private double nearest;
    private double taken;

    void clear(int room) {
        if (slot.length < room) {
            slot = new int[room];
            target = new int[room];
            without = new double[room];
            base = new double[room];
            distance = new double[room];
        }
        size = 0;
        nearest = Double.POSITIVE_INFINITY;
    }

    /**
     * Opens a slot, out of reach as yet.
     *
     * @param others what would survive on its target without the weapon there
     * @param constant part of the way into it that is the same for every weapon
     */
    void add(int newSlot, int ofTarget, double others, double constant) {
        slot[size] = newSlot;
        target[size] = ofTarget;
        without[size] = others;
        base[size] = constant;
        distance[size++] = Double.POSITIVE_INFINITY;
    }

    /** Shortens the ways by way of a weapon at a distance, with its kill probabilities by target. */
    void relax(double[] kill, double from) {
        double least = Double.POSITIVE_INFINITY;
        int at = -1;
        for (int k = 0; k < size; k++) {
            double d = Math.min(distance[k], from + base[k] - without[k] * kill[target[k]]);
            distance[k] = d;
            if (d < least) {
                least = d;
                at = k;
            }
        }
        nearest = least;
        nearestAt = at;
    }

    void findNearest() {
        nearest = Double.POSITIVE_INFINITY;
        for (int k = 0; k < size; k++) {
            if (distance[k] < nearest) {
                nearest = distance[k];
                nearestAt = k;
            }
        }
    }

    /** Distance of the nearest open slot; infinite if there is none in reach. */
    double nearest() {
        return nearest;
    }

    /** Closes the nearest slot and gives it. */
    int takeNearest() {
        int k = nearestAt;
        int found = slot[k];
        taken = distance[k];
        size--;
        slot[k] = slot[size];
        target[k] = target[size];
        without[k] = without[size];
        base[k] = base[size];
        distance[k] = distance[size];
        return found;
    }

    /** Distance of the slot taken last. */
    double taken() {
        return taken;
    }
}
