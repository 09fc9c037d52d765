package dev.bulwark.model.study;

/**
 * The outer loop of a study: how the uncertain figures are drawn.
 *
 * @param draws of all uncertain figures at once; 1 keeps every figure nominal
 * @param replicationsPerDraw runs of each variant at each draw
 * @param points how the draws are spread over the ranges
 * @param drivers unknowns whose Sobol' indices are worked out, the most suspected first; 0 for none
 * @param rules how each figure is drawn
 */
public record Ignorance(int draws, int replicationsPerDraw, Points points, int drivers, UnknownRules rules) {

    /** How points are spread. */
    public enum Points {
        /** A scrambled Sobol' sequence. */
        SOBOL("sobol"),
        /** A Latin hypercube. */
        LATIN_HYPERCUBE("latin-hypercube");

        private final String text;

        Points(String text) {
            this.text = text;
        }

        /** As documents write it. */
        public String text() {
            return text;
        }
    }

    /** Whether anything is drawn at all. */
    public boolean isDrawn() {
        return draws > 1;
    }
}
