package dev.bulwark.model.catalogue;

/** Which value within its range each figure takes: nominal for a plain run, drawn for a study of ignorance. */
@FunctionalInterface
public interface FigureDraw {
    FigureDraw NOMINAL = (entryId, figure) -> figure.nominal();

    /** A value between the figure's low and high, in the figure's own unit. */
    double valueOf(String entryId, Figure figure);
}
