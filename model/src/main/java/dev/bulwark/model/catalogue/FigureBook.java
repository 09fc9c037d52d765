package dev.bulwark.model.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives values of figures by a draw, and keeps the book of every figure used. Confined to the building of one scenario;
 * a figure has one value however often it is used.
 */
public final class FigureBook {
    private final Catalogue catalogue;
    private final FigureDraw draw;
    private final Map<FigureRef, Fixed> fixed;
    private final Map<FigureRef, FigureUse> uses = new LinkedHashMap<>();
    private final List<FigureUse> special = new ArrayList<>();

    /** A value that a scenario sets for a figure wherever it is used, in the figure's own unit. */
    public record Fixed(double value, String reason) {}

    public FigureBook(Catalogue catalogue, FigureDraw draw, Map<FigureRef, Fixed> fixed) {
        this.catalogue = catalogue;
        this.draw = draw;
        this.fixed = Map.copyOf(fixed);
    }

    /** The value of a figure in SI, plain numbers as they are. */
    public double si(FigureRef ref) {
        FigureUse use = uses.get(ref);
        if (use == null) {
            use = use(ref);
            uses.put(ref, use);
        }
        return use.value() * Measure.of(use.figure().unit()).siFactor();
    }

    /** Notes that one thing takes its own value instead of a figure's. */
    public void note(FigureRef ref, double si, String reason) {
        Figure figure = figure(ref);
        double value = si / Measure.of(figure.unit()).siFactor();
        special.add(new FigureUse(ref.entryId(), figure, value, true, reason));
    }

    /** Every figure used, in order of first use; single things' own values last. */
    public List<FigureUse> uses() {
        List<FigureUse> all = new ArrayList<>(uses.values());
        all.addAll(special);
        return List.copyOf(all);
    }

    private FigureUse use(FigureRef ref) {
        Figure figure = figure(ref);
        Fixed value = fixed.get(ref);
        if (value != null) {
            return new FigureUse(ref.entryId(), figure, value.value(), true, value.reason());
        }
        Catalogue.Overriding override = catalogue.overrides().get(ref);
        String reason = override == null ? "" : override.reason() + " (" + override.file() + ")";
        double drawn = draw.valueOf(ref.entryId(), figure);
        return new FigureUse(ref.entryId(), figure, drawn, override != null, reason);
    }

    private Figure figure(FigureRef ref) {
        return catalogue.figure(ref).orElseThrow(() -> new IllegalArgumentException("no figure " + ref));
    }
}
