package dev.bulwark.assign.instance;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of an instance, with their numbers; checks of the numbers on them. */
final class Lines {
    private static final int SHOWN = 40;

    private final BufferedReader reader;
    private int number;

    Lines(BufferedReader reader) {
        this.reader = reader;
    }

    /** The next line that is neither blank nor a comment, stripped; null at the end. */
    @Nullable
    String next() throws IOException {
        for (; ; ) {
            String line = reader.readLine();
            number++;
            if (line == null) {
                return null;
            }
            String text = line.strip();
            if (!text.isEmpty() && text.charAt(0) != '#') {
                return text;
            }
        }
    }

    /** The next line, which must be there. */
    String need(String what) throws IOException {
        String line = next();
        if (line == null) {
            throw error("the file ends where " + what + " should follow");
        }
        return line;
    }

    InstanceException error(String message) {
        return new InstanceException(number, message);
    }

    double value(String text, String what) {
        double value = number(text, what);
        if (value < 0) {
            throw error(what + " is " + text + "; expected at least 0");
        }
        return value;
    }

    double probability(String text, String what) {
        double p = number(text, what);
        if (p < 0 || p > 1) {
            throw error(what + " is " + text + "; expected a number in [0, 1]");
        }
        return p;
    }

    private double number(String text, String what) {
        String stripped = text.strip();
        boolean plain = !stripped.isEmpty();
        for (int k = 0; k < stripped.length(); k++) {
            plain &= "0123456789+-.eE".indexOf(stripped.charAt(k)) >= 0;
        }
        try {
            double value = plain ? Double.parseDouble(stripped) : Double.NaN;
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, as of every other text
        }
        throw error(what + " is '" + shown(stripped) + "', which is not a finite number");
    }

    int count(String text, String what, int least, int most) {
        try {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, as of every other text
        }
        throw error(what + " is '" + shown(text) + "'; expected a whole number from " + least + " to " + most);
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
