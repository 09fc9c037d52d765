package dev.bulwark.assign.plan;

import java.util.Arrays;

/** One plan, in a buffer that is used again and again: its cost and the units it uses, by resource. */
public final class Plan {
    private double cost;
    private int size;
    private int[] resource = new int[8];
    private int[] count = new int[8];

    /** Makes this the plan that uses nothing. */
    public void clear(double emptyCost) {
        cost = emptyCost;
        size = 0;
    }

    /** Adds units of a resource that the plan does not use yet. */
    public void use(int usedResource, int units) {
        if (size == resource.length) {
            resource = Arrays.copyOf(resource, 2 * size);
            count = Arrays.copyOf(count, 2 * size);
        }
        resource[size] = usedResource;
        count[size++] = units;
    }

    /** One more unit of the resource used last, or the first of another one. */
    public void useOneMore(int usedResource) {
        if (size > 0 && resource[size - 1] == usedResource) {
            count[size - 1]++;
        } else {
            use(usedResource, 1);
        }
    }

    public void setCost(double newCost) {
        cost = newCost;
    }

    /** A 64-bit mark of what the plan uses and costs; two plans with one mark are taken for the same. */
    long mark() {
        long hash = Double.doubleToLongBits(cost) * 0x9E3779B97F4A7C15L;
        for (int k = 0; k < size; k++) {
            long x = (((long) resource[k] << 32) + count[k] + 1) * 0xBF58476D1CE4E5B9L;
            hash += (x ^ (x >>> 29)) * 0x94D049BB133111EBL;
        }
        return hash;
    }

    public double cost() {
        return cost;
    }

    /** How many resources the plan uses. */
    public int size() {
        return size;
    }

    public int resource(int position) {
        return resource[position];
    }

    public int count(int position) {
        return count[position];
    }
}
