package dev.bulwark.track.associate;

import java.util.Arrays;

/** Pairs of track and plot that may belong together, in order of tracks; grows as needed and is used again. */
public final class Pairs {
    private int size;
    private int[] track = new int[64];
    private int[] plot = new int[64];
    private double[] weight = new double[64];
    private double[] ratio = new double[64];

    public void clear() {
        size = 0;
    }

    /**
     * @param weight log of how much better the pair explains the plot than a missed look and a false plot do
     * @param ratio density of the plot given the track over that of other causes
     */
    public void add(int track, int plot, double weight, double ratio) {
        if (size == this.track.length) {
            this.track = Arrays.copyOf(this.track, 2 * size);
            this.plot = Arrays.copyOf(this.plot, 2 * size);
            this.weight = Arrays.copyOf(this.weight, 2 * size);
            this.ratio = Arrays.copyOf(this.ratio, 2 * size);
        }
        this.track[size] = track;
        this.plot[size] = plot;
        this.weight[size] = weight;
        this.ratio[size] = ratio;
        size++;
    }

    public int size() {
        return size;
    }

    public int track(int pair) {
        return track[pair];
    }

    public int plot(int pair) {
        return plot[pair];
    }

    public double weight(int pair) {
        return weight[pair];
    }

    public double ratio(int pair) {
        return ratio[pair];
    }
}
