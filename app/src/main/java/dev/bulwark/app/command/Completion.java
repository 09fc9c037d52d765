package dev.bulwark.app.command;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import java.util.Locale;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** A completion script for a shell. */
record Completion(Kind kind, String script) implements Answer {

    enum Kind {
        BASH,
        ZSH,
        FISH
    }

    static Completion of(Kind kind, CommandLine root) {
        return switch (kind) {
            case BASH -> new Completion(kind, AutoComplete.bash("bulwark", root));
            case ZSH ->
                new Completion(
                        kind,
                        "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n"
                                + AutoComplete.bash("bulwark", root));
            case FISH -> new Completion(kind, fish(root));
        };
    }

    private static String fish(CommandLine root) {
        StringBuilder script = new StringBuilder();
        root.getSubcommands().forEach((name, command) -> {
            script.append(line("__fish_use_subcommand", "-f -a " + name, header(command)));
            String inside = "__fish_seen_subcommand_from " + name;
            command.getSubcommands().forEach((part, sub) -> script.append(line(inside, "-f -a " + part, header(sub))));
            for (OptionSpec option : command.getCommandSpec().options()) {
                String longest = option.longestName().replaceFirst("^--?", "");
                script.append(line(inside, "-l " + longest, String.join(" ", option.description())));
            }
        });
        return script.toString();
    }

    private static String header(CommandLine command) {
        return String.join(" ", command.getCommandSpec().usageMessage().header());
    }

    private static String line(String condition, String what, String description) {
        String quoted = description.replace("\\", "\\\\").replace("'", "\\'");
        return "complete -c bulwark -n '" + condition + "' " + what + " -d '" + quoted + "'\n";
    }

    @Override
    public String schema() {
        return "bulwark.completion/1";
    }

    @Override
    public Map<String, ?> json() {
        return Map.of("shell", kind.name().toLowerCase(Locale.ROOT), "script", script);
    }

    @Override
    public String text(Style style) {
        return script;
    }
}
