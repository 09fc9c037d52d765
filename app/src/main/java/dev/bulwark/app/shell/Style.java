package dev.bulwark.app.shell;

import java.util.Map;

/** Whether words may carry colour and weight. Meaning never hangs on it. */
public record Style(boolean coloured) {
    public static final Style PLAIN = new Style(false);

    /** The style that standard output gets: plain in a pipe, under NO_COLOR, on a dumb terminal. */
    public static Style of(Map<String, String> environment, boolean refused) {
        boolean terminal = environment.getOrDefault(Terminals.VARIABLE, "").contains("1");
        boolean dumb = environment.getOrDefault("TERM", "dumb").equals("dumb");
        boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Style(terminal && !dumb && !unwanted && !refused);
    }

    public String strong(String text) {
        return wrap("1", text);
    }

    public String faint(String text) {
        return wrap("2", text);
    }

    public String good(String text) {
        return wrap("32", text);
    }

    public String bad(String text) {
        return wrap("31", text);
    }

    private String wrap(String code, String text) {
        return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
