package dev.bulwark.exchange.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts the sites of a defence together. Each site is a list of watches and covers what any of them covers; all cores, the
 * same bytes for any number of them.
 */
public final class Fields {

    private Fields() {}

    /** A value of one watch at one of its nodes. */
    private interface Value {
        float at(Watch watch, int node);
    }

    /** Where at least {@code fold} sites cover a height above the ground: below zero inside. */
    public static Field covered(Lattice lattice, List<List<Watch>> sites, double heightM, int fold) {
        return smallest(lattice, sites, fold, (watch, node) -> watch.shortfall(node, heightM));
    }

    /** The lowest height above the ground, metres, that at least {@code fold} sites cover; positive infinity if none. */
    public static Field lowestHeight(Lattice lattice, List<List<Watch>> sites, int fold) {
        return smallest(lattice, sites, fold, Watch::lowestHeightM);
    }

    /** The lowest altitude above mean sea level, metres, that at least {@code fold} sites cover; positive infinity if none. */
    public static Field lowestAltitude(Lattice lattice, List<List<Watch>> sites, int fold) {
        return smallest(lattice, sites, fold, Watch::lowestAltitudeM);
    }

    /** Where one of two fields of the same lattice is below zero: the smaller value at each node. */
    public static Field either(Field a, Field b) {
        Patch patch = a.patch().with(b.patch());
        float[] values = new float[patch.nodes()];
        Arrays.fill(values, Float.POSITIVE_INFINITY);
        for (Field field : List.of(a, b)) {
            Patch own = field.patch();
            for (int row = 0; row < own.rows(); row++) {
                int at = (own.row() + row - patch.row()) * patch.columns() + own.column() - patch.column();
                for (int column = 0; column < own.columns(); column++) {
                    values[at + column] = Math.min(values[at + column], field.value(row, column));
                }
            }
        }
        return new Field(a.lattice(), patch, values);
    }

    /** How many sites cover a height above the ground. */
    public static Field count(Lattice lattice, List<List<Watch>> sites, double heightM) {
        Patch patch = patch(sites);
        float[] values = new float[patch.nodes()];
        for (List<Watch> site : sites) {
            Field one = smallest(lattice, List.of(site), patch, 1, (watch, node) -> watch.shortfall(node, heightM));
            for (int i = 0; i < values.length; i++) {
                values[i] += one.value(i / patch.columns(), i % patch.columns()) < 0 ? 1 : 0;
            }
        }
        return new Field(lattice, patch, values);
    }

    private static Field smallest(Lattice lattice, List<List<Watch>> sites, int fold, Value value) {
        return smallest(lattice, sites, patch(sites), fold, value);
    }

    /** At each node the {@code fold}-th smallest of the sites' values. */
    private static Field smallest(Lattice lattice, List<List<Watch>> sites, Patch patch, int fold, Value value) {
        if (fold < 1) {
            throw new IllegalArgumentException("at least " + fold + " sites");
        }
        float[] values = new float[patch.nodes()];
        IntStream.range(0, patch.rows()).parallel().forEach(row -> {
            float[][] least = new float[fold][patch.columns()];
            for (float[] l : least) {
                Arrays.fill(l, Float.POSITIVE_INFINITY);
            }
            float[] one = new float[patch.columns()];
            for (List<Watch> site : sites) {
                Arrays.fill(one, Float.POSITIVE_INFINITY);
                site.forEach(watch -> lower(one, watch, patch, patch.row() + row, value));
                insert(least, one);
            }
            System.arraycopy(least[fold - 1], 0, values, row * patch.columns(), patch.columns());
        });
        return new Field(lattice, patch, values);
    }

    /** Lowers a row's values to a watch's where that is lower. */
    private static void lower(float[] one, Watch watch, Patch patch, int row, Value value) {
        Patch own = watch.sight().patch();
        if (row < own.row() || row >= own.row() + own.rows()) {
            return;
        }
        int node = (row - own.row()) * own.columns();
        int shift = own.column() - patch.column();
        for (int c = 0; c < own.columns(); c++) {
            one[c + shift] = least(one[c + shift], value.at(watch, node + c));
        }
    }

    /** Over unknown ground nothing is claimed. */
    private static float least(float a, float b) {
        return b < a ? b : a;
    }

    /** Keeps the smallest values of each column in rising order. */
    private static void insert(float[][] least, float[] one) {
        for (int c = 0; c < one.length; c++) {
            float value = one[c];
            for (float[] l : least) {
                float larger = Math.max(l[c], value);
                l[c] = Math.min(l[c], value);
                value = larger;
            }
        }
    }

    private static Patch patch(List<List<Watch>> sites) {
        return sites.stream()
                .flatMap(List::stream)
                .map(w -> w.sight().patch())
                .reduce(Patch::with)
                .orElse(new Patch(0, 0, 2, 2));
    }
}
