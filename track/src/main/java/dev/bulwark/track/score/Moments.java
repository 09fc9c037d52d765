package dev.bulwark.track.score;

/** Walks through the moments of truth and tracks together; a moment may be missing in either. */
final class Moments {
    private Moments() {}

    /** A moment of both; -1 where one has nothing to say. */
    interface Visitor {
        void visit(long timeNanos, int truthMoment, int trackMoment);
    }

    static void walk(Picture truth, Picture tracks, Visitor visitor) {
        int i = 0;
        int j = 0;
        while (i < truth.moments() || j < tracks.moments()) {
            long a = i < truth.moments() ? truth.timeNanos(i) : Long.MAX_VALUE;
            long b = j < tracks.moments() ? tracks.timeNanos(j) : Long.MAX_VALUE;
            if (a == b) {
                visitor.visit(a, i++, j++);
            } else if (a < b) {
                visitor.visit(a, i++, -1);
            } else {
                visitor.visit(b, -1, j++);
            }
        }
    }

    /** Rows of a moment. */
    static int count(Picture picture, int moment) {
        return moment < 0 ? 0 : picture.end(moment) - picture.start(moment);
    }
}
