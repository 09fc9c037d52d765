package dev.bulwark.app.command.catalogue;

import java.util.List;

/** Running text in lines for a terminal. */
final class Words {
    private static final int WIDTH = 100;

    private Words() {}

    /** Lines of at most 100 characters, the first and the others with their indents. */
    static String wrap(String text, String first, String others) {
        StringBuilder out = new StringBuilder(first);
        int column = first.length();
        boolean fresh = true;
        for (String word : text.split("\\s+", -1)) {
            if (!fresh && column + 1 + word.length() > WIDTH) {
                out.append('\n').append(others);
                column = others.length();
            } else if (!fresh) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
            fresh = false;
        }
        return out.toString();
    }

    /** As many words as fit, and how many more there are. */
    static String fit(List<String> words, int most) {
        String line = "";
        for (int i = 0; i < words.size(); i++) {
            String longer = line.isEmpty() ? words.get(i) : line + " " + words.get(i);
            if (longer.length() > most) {
                return line + " +" + (words.size() - i);
            }
            line = longer;
        }
        return line;
    }
}
