package dev.bulwark.track.filter;

import static dev.bulwark.track.filter.Vertical.*;

/** The interaction step for {@link Vertical} blocks; see {@link PlanarMixing}. */
public final class VerticalMixing {
    private final int modes;
    private final double[] mixed;
    private final double[] predicted;

    public VerticalMixing(int modes) {
        this.modes = modes;
        this.mixed = new double[modes * SIZE];
        this.predicted = new double[modes];
    }

    /**
     * Mixes the modes of one track in place, and predicts their probabilities.
     *
     * @param a the array that holds the track
     * @param o where its blocks begin
     * @param p where its mode probabilities begin, in the same array
     * @param switching from {@link Switching}
     */
    public void mix(double[] a, int o, int p, double[] switching) {
        for (int j = 0; j < modes; j++) {
            double sum = 0;
            double z = 0;
            double v = 0;
            for (int i = 0; i < modes; i++) {
                double w = switching[i * modes + j] * a[p + i];
                sum += w;
                z += w * a[o + i * SIZE + Z];
                v += w * a[o + i * SIZE + VZ];
            }
            predicted[j] = sum;
            spread(a, o, p, switching, j, z / sum, v / sum);
        }
        System.arraycopy(mixed, 0, a, o, modes * SIZE);
        System.arraycopy(predicted, 0, a, p, modes);
    }

    private void spread(double[] a, int o, int p, double[] switching, int j, double z, double v) {
        double zz = 0;
        double zv = 0;
        double vv = 0;
        for (int i = 0; i < modes; i++) {
            int b = o + i * SIZE;
            double w = switching[i * modes + j] * a[p + i] / predicted[j];
            double dz = a[b + Z] - z;
            double dv = a[b + VZ] - v;
            zz += w * (a[b + ZZ] + dz * dz);
            zv += w * (a[b + ZV] + dz * dv);
            vv += w * (a[b + VV] + dv * dv);
        }
        int to = j * SIZE;
        mixed[to + Z] = z;
        mixed[to + VZ] = v;
        mixed[to + ZZ] = zz;
        mixed[to + ZV] = zv;
        mixed[to + VV] = vv;
    }
}
