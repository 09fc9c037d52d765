package dev.bulwark.track.associate;

/**
 * Tracks and plots that are connected by pairs, found by union and find. Tracks of different clusters cannot want the
 * same plot, so each cluster is solved alone.
 */
public final class Clusters {
    private int[] parent = new int[0];
    private int[] firstPair = new int[0];
    private int[] nextPair = new int[0];
    private int[] lastPair = new int[0];

    /** Connects; tracks are counted from 0 to tracks - 1, plots likewise. */
    public void build(Pairs pairs, int tracks, int plots) {
        int nodes = tracks + plots;
        if (parent.length < nodes) {
            parent = new int[2 * nodes];
        }
        if (firstPair.length < tracks) {
            firstPair = new int[2 * tracks];
            lastPair = new int[2 * tracks];
        }
        if (nextPair.length < pairs.size()) {
            nextPair = new int[2 * pairs.size()];
        }
        for (int i = 0; i < nodes; i++) {
            parent[i] = i;
        }
        for (int i = 0; i < tracks; i++) {
            firstPair[i] = -1;
        }
        for (int k = 0; k < pairs.size(); k++) {
            union(pairs.track(k), tracks + pairs.plot(k));
        }
        for (int k = 0; k < pairs.size(); k++) {
            chain(k, find(pairs.track(k)));
        }
    }

    private void chain(int pair, int root) {
        nextPair[pair] = -1;
        if (firstPair[root] < 0) {
            firstPair[root] = pair;
        } else {
            nextPair[lastPair[root]] = pair;
        }
        lastPair[root] = pair;
    }

    /** First pair of the cluster whose least track this is, or -1. */
    public int first(int track) {
        return firstPair[track];
    }

    /** Next pair of the same cluster, in order of tracks, or -1. */
    public int next(int pair) {
        return nextPair[pair];
    }

    private int find(int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The lesser node becomes the root, so that a cluster's root is its least track. */
    private void union(int a, int b) {
        int x = find(a);
        int y = find(b);
        if (x < y) {
            parent[y] = x;
        } else {
            parent[x] = y;
        }
    }
}
