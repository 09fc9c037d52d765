package dev.bulwark.model.study;

import dev.bulwark.base.sample.Spread;
import dev.bulwark.model.catalogue.Figure;

/** How a study draws a figure. */
public sealed interface UnknownRule {

    /** The figure's spread, in its own unit; where nothing is stated, its nominal value. */
    Spread spread(Figure figure);

    /** A shape over the figure's own range. */
    enum Shape implements UnknownRule {
        /** Likeliest at the nominal value. */
        TRIANGULAR,
        /** Equally likely from low to high. */
        UNIFORM,
        /** Nominal in every draw. */
        FIXED;

        @Override
        public Spread spread(Figure figure) {
            if (!figure.isUncertain()) {
                return new Spread.Fixed(figure.nominal());
            }
            return switch (this) {
                case TRIANGULAR -> new Spread.Triangular(figure.low(), figure.nominal(), figure.high());
                case UNIFORM -> new Spread.Uniform(figure.low(), figure.high());
                case FIXED -> new Spread.Fixed(figure.nominal());
            };
        }
    }

    /** A spread that the study states itself, in the figure's own unit. */
    record Stated(Spread own) implements UnknownRule {
        @Override
        public Spread spread(Figure figure) {
            return own;
        }
    }
}
