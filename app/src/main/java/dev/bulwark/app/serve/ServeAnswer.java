package dev.bulwark.app.serve;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the page is. */
record ServeAnswer(String address, String title) implements Answer {

    @Override
    public String schema() {
        return "bulwark.serve/1";
    }

    @Override
    public Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("address", address);
        json.put("scenario", title);
        return json;
    }

    @Override
    public String text(Style style) {
        return style.strong(title) + "\n" + address + "\nCtrl-C ends it.\n";
    }
}
