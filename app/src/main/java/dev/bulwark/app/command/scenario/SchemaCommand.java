package dev.bulwark.app.command.scenario;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Common;
import dev.bulwark.app.shell.Style;
import dev.bulwark.exchange.json.Json;
import dev.bulwark.model.catalogue.CatalogueReader;
import dev.bulwark.model.reading.ScenarioReader;
import dev.bulwark.model.study.StudyReader;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bulwark scenario schema}. */
@Command(
        name = "schema",
        header = "Give the JSON Schema of a kind of document, for editors.",
        footer = {
            "  bulwark scenario schema > scenario.schema.json",
            "  bulwark scenario schema study > study.schema.json",
            "  and on top of a document: # yaml-language-server: $schema=scenario.schema.json"
        })
public final class SchemaCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            defaultValue = "scenario",
            description = "scenario, study or catalogue; scenario unless said.")
    private Kind kind = Kind.SCENARIO;

    /** Kinds of documents. */
    enum Kind {
        SCENARIO,
        STUDY,
        CATALOGUE
    }

    @Override
    public Integer call() {
        return common.show(new Schema(of(kind)));
    }

    static Map<String, Object> of(Kind kind) {
        return switch (kind) {
            case SCENARIO -> ScenarioReader.schema();
            case STUDY -> StudyReader.schema();
            case CATALOGUE -> CatalogueReader.schema();
        };
    }

    /** A JSON Schema; text and JSON are the same but for the envelope. */
    record Schema(Map<String, Object> document) implements Answer {
        @Override
        public String schema() {
            return "bulwark.scenario.schema/1";
        }

        @Override
        public Map<String, ?> json() {
            return Map.of("document", document);
        }

        @Override
        public String text(Style style) {
            return Json.pretty(document) + "\n";
        }
    }
}
