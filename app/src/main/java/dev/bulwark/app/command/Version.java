package dev.bulwark.app.command;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** The version of Bulwark and of what runs it. */
public record Version(String bulwark, String java, String vm, String system) implements Answer {

    static Version here() {
        return new Version(
                ofBulwark(),
                System.getProperty("java.version"),
                System.getProperty("java.vm.name"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }

    /** What {@code bulwark --version} prints. */
    public static String line() {
        return "bulwark " + ofBulwark();
    }

    /** As results name it in their provenance. */
    public static String ofBulwark() {
        try (InputStream in = Version.class.getResourceAsStream("build.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String schema() {
        return "bulwark.version/1";
    }

    @Override
    public Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", bulwark);
        json.put("java", java);
        json.put("vm", vm);
        json.put("system", system);
        return json;
    }

    @Override
    public String text(Style style) {
        return style.strong("bulwark " + bulwark) + "\nJava " + java + " (" + vm + ") on " + system + "\n";
    }
}
