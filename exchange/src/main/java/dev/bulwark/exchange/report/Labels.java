package dev.bulwark.exchange.report;

import java.util.ArrayList;
import java.util.List;

/** Puts names beside marks on a map so that they do not cover each other; marks on one spot share one line. */
record Labels(double width, double height, double nearPixels) {
    private static final double CHARACTER = 5.6;
    private static final double LINE = 11;
    private static final double[][] PLACES = {{6, 4}, {6, 14}, {6, -6}, {6, 25}, {6, -17}};

    /** A name and the mark that it belongs to. */
    record Mark(String name, double x, double y) {}

    /** Text that begins at a place. */
    record Label(String text, double x, double y) {
        boolean covers(Label other) {
            return x < other.x + other.text.length() * CHARACTER
                    && other.x < x + text.length() * CHARACTER
                    && Math.abs(y - other.y) < LINE;
        }
    }

    List<Label> place(List<Mark> marks) {
        List<Label> labels = new ArrayList<>();
        for (Mark mark : joined(marks)) {
            double wide = mark.name().length() * CHARACTER;
            Label chosen = null;
            for (double[] offset : PLACES) {
                boolean fits = mark.x() + offset[0] + wide < width;
                double x = fits ? mark.x() + offset[0] : mark.x() - offset[0] - wide;
                Label label = new Label(mark.name(), x, mark.y() + offset[1]);
                if (chosen == null || labels.stream().anyMatch(chosen::covers)) {
                    chosen = label;
                }
            }
            if (chosen != null) {
                labels.add(chosen);
            }
        }
        return labels;
    }

    private List<Mark> joined(List<Mark> marks) {
        List<Mark> joined = new ArrayList<>();
        for (Mark mark : marks) {
            int same = -1;
            for (int i = 0; i < joined.size() && same < 0; i++) {
                Mark other = joined.get(i);
                same = Math.hypot(mark.x() - other.x(), mark.y() - other.y()) < nearPixels ? i : -1;
            }
            if (same < 0) {
                joined.add(mark);
            } else if (!joined.get(same).name().contains(mark.name())) {
                Mark other = joined.get(same);
                joined.set(same, new Mark(other.name() + ", " + mark.name(), other.x(), other.y()));
            }
        }
        return joined;
    }
}
