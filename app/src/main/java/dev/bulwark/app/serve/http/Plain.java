package dev.bulwark.app.serve.http;

/** Pages for when there is no page. */
final class Plain {
    static final String STRANGER = page(
            "This browser is not known yet",
            "Open the address that <code>bulwark serve</code> printed; it lets one browser in, once. Start"
                    + " <code>bulwark serve</code> again for another address.");

    static final String MISSING = page(
            "Bulwark was built without its page",
            "The page is made with Node and npm, which were not there when Bulwark was built. Install Node 20 or later and"
                    + " build again: <code>./mvnw -q -pl app -am -DskipTests package</code>. The server itself works: <a"
                    + " href=\"/api/scenario\">the open scenario as JSON</a>.");

    private Plain() {}

    private static String page(String title, String text) {
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title
                + "</title></head><body><main><h1>" + title + "</h1><p>" + text + "</p></main></body></html>\n";
    }
}
