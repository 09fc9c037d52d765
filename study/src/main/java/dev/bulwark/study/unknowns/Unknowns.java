package dev.bulwark.study.unknowns;

import dev.bulwark.base.sample.Spread;
import dev.bulwark.model.catalogue.FigureDraw;
import dev.bulwark.model.study.UnknownRules;
import dev.bulwark.model.study.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every figure that a study draws, by name: all that any variant uses, that its scenario does not fix, and that have a
 * range. Each has one coordinate of the unit cube, the same for all variants (common random numbers).
 */
public final class Unknowns {
    private final UnknownRules rules;
    private final List<Unknown> list;
    private final Map<String, Integer> index = new LinkedHashMap<>();

    private Unknowns(UnknownRules rules, List<Unknown> list) {
        this.rules = rules;
        this.list = List.copyOf(list);
        list.forEach(u -> index.put(u.name(), index.size()));
    }

    /** Of a study's variants, by asking each which figures it takes. */
    public static Unknowns of(List<Variant> variants, UnknownRules rules) {
        TreeMap<String, Unknown> found = new TreeMap<>();
        for (Variant variant : variants) {
            variant.scenario().at((entryId, figure) -> {
                Spread spread = rules.spread(entryId, figure);
                if (spread.isUncertain()) {
                    found.putIfAbsent(entryId + "." + figure.key(), new Unknown(entryId, figure, spread));
                }
                return figure.nominal();
            });
        }
        return new Unknowns(rules, new ArrayList<>(found.values()));
    }

    /** Names of those that a variant takes; the others leave it as it is. */
    Set<String> of(Variant variant) {
        Set<String> used = new TreeSet<>();
        variant.scenario().at((entryId, figure) -> {
            String name = entryId + "." + figure.key();
            if (index.containsKey(name)) {
                used.add(name);
            }
            return figure.nominal();
        });
        return used;
    }

    public List<Unknown> list() {
        return list;
    }

    public int size() {
        return list.size();
    }

    /** Every figure nominal but one, which has its spread's quantile u. */
    public FigureDraw only(int unknown, double u) {
        String name = list.get(unknown).name();
        return (entryId, figure) -> name.equals(entryId + "." + figure.key())
                ? rules.spread(entryId, figure).quantile(u)
                : figure.nominal();
    }

    /** The values of all figures at a point of the unit cube, one coordinate an unknown. */
    public FigureDraw at(double[] point) {
        return (entryId, figure) -> {
            Integer coordinate = index.get(entryId + "." + figure.key());
            Spread spread = rules.spread(entryId, figure); // a variant's own catalogue may have another range
            return coordinate == null ? spread.quantile(0.5) : spread.quantile(point[coordinate]);
        };
    }
}
