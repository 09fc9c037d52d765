package dev.bulwark.exchange.table;

import dev.bulwark.model.study.StudyDraft;
import dev.bulwark.study.measure.MeasureSet;
import dev.bulwark.study.unknowns.OuterRuns;
import dev.bulwark.study.unknowns.PointRuns;
import dev.bulwark.study.unknowns.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The outer loop as tables: one row a run at drawn figures, and one row a draw with every figure's value. */
public final class DrawsTable {

    private DrawsTable() {}

    /** Measures of every run, by variant, draw and replication; failed runs are left out. */
    public static RunsTable runs(StudyDraft draft, OuterRuns outer) {
        List<String> columns = new ArrayList<>(List.of("variant", "draw", "replication"));
        List<String> shared = outer.measures().stream()
                .flatMap(m -> m.shared().stream())
                .distinct()
                .toList();
        columns.addAll(shared);
        List<List<Object>> rows = new ArrayList<>();
        for (int v = 0; v < draft.variants().size(); v++) {
            MeasureSet measures = outer.measures().get(v);
            for (PointRuns point : outer.draws()) {
                List<double[]> runs = point.byVariant().get(v).rows();
                for (int r = 0; r < runs.size(); r++) {
                    if (runs.get(r).length > 0) {
                        List<Object> row =
                                new ArrayList<>(List.of(draft.variants().get(v).id(), point.point(), r));
                        shared.forEach(m -> row.add(cell(m, measures.find(m), row(runs, row.get(2)))));
                        rows.add(row);
                    }
                }
            }
        }
        return new RunsTable(columns, rows);
    }

    private static double[] row(List<double[]> runs, Object replication) {
        return runs.get((Integer) replication);
    }

    private static Object cell(String measure, OptionalInt column, double[] row) {
        double value = column.isPresent() ? row[column.getAsInt()] : Double.NaN;
        return MeasureSet.isCount(measure) ? (Object) (int) value : (Object) value;
    }

    /** The value of every figure at each draw, in its own unit, which its name ends in. */
    public static RunsTable unknowns(OuterRuns outer) {
        List<String> columns = new ArrayList<>(List.of("draw"));
        outer.unknowns().list().forEach(u -> columns.add(u.name()));
        List<List<Object>> rows = new ArrayList<>();
        for (int d = 1; d <= outer.plan().count(); d++) {
            List<Object> row = new ArrayList<>(List.of(d));
            double[] point = outer.plan().point(d);
            for (int u = 0; u < point.length; u++) {
                Unknown unknown = outer.unknowns().list().get(u);
                row.add(unknown.spread().quantile(point[u]));
            }
            rows.add(row);
        }
        return new RunsTable(columns, rows);
    }
}
