package dev.bulwark.exchange.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the pictures out of a page: each with its own style and with the shared parts that it uses. */
final class Pictures {
    private static final Pattern PICTURE = Pattern.compile(
            "<svg viewBox=\"0 0 ([\\d.]+) ([\\d.]+)\" role=\"img\" aria-labelledby=\"(\\S+)-t .*?</svg>",
            Pattern.DOTALL);
    private static final Pattern SHARED =
            Pattern.compile("<svg class=\"defs\"[^>]*>(<defs>.*?</defs>)</svg>", Pattern.DOTALL);
    private static final Pattern USE = Pattern.compile("href=\"#([^\"]+)\"");

    private Pictures() {}

    /** SVG documents by name. */
    static Map<String, String> of(String html, String css) {
        Map<String, String> pictures = new LinkedHashMap<>();
        Matcher m = PICTURE.matcher(html);
        while (m.find()) {
            String head = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + m.group(1) + "\" height=\""
                    + m.group(2) + "\" font-family=\"sans-serif\" ";
            String style = "<style>" + svgOnly(css) + "</style>";
            String whole = m.group();
            int body = whole.indexOf('>') + 1;
            pictures.put(
                    m.group(3) + ".svg",
                    head + whole.substring(5, body) + style + shared(whole, html) + whole.substring(body) + "\n");
        }
        return pictures;
    }

    /** The page's rules, less those for screens of a size and for paper. */
    private static String svgOnly(String css) {
        int print = css.indexOf("@media");
        return "\n" + (print < 0 ? css : css.substring(0, print)).replace("<", "");
    }

    private static String shared(String picture, String html) {
        StringBuilder parts = new StringBuilder();
        Matcher use = USE.matcher(picture);
        if (use.find()) {
            Matcher defs = SHARED.matcher(html);
            while (defs.find()) {
                if (defs.group().contains("id=\"" + use.group(1) + "\"")) {
                    parts.append(defs.group(1));
                }
            }
        }
        return parts.toString();
    }
}
