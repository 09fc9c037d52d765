package dev.bulwark.app.command.catalogue;

import dev.bulwark.app.shell.Style;
import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns as wide as needed; columns of numbers stand to the right. */
final class Table {
    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /** A column by its head. */
    record Column(String head, boolean right) {}

    Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    String text(Style style) {
        StringBuilder text = new StringBuilder();
        List<String> heads = columns.stream().map(Column::head).toList();
        text.append(style.faint(line(heads))).append('\n');
        rows.forEach(row -> text.append(line(row)).append('\n'));
        return text.toString();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < columns.size(); c++) {
            String pad = " ".repeat(Math.max(0, width(c) - cells.get(c).length()));
            line.append(columns.get(c).right() ? pad + cells.get(c) : cells.get(c) + pad);
            line.append("  ");
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        int width = columns.get(column).head().length();
        for (List<String> row : rows) {
            width = Math.max(width, row.get(column).length());
        }
        return width;
    }
}
