package dev.bulwark.model.study;

import dev.bulwark.model.reading.ScenarioDraft;
import java.util.List;

/**
 * One scenario of a study.
 *
 * @param id that claims use
 * @param title for people
 * @param scenario overrides worked in
 * @param changes the overrides in words: path, then value; empty if the scenario stands as its file has it
 * @param offers ids of catalogue offers that the variant stands for, for costs; empty if none
 */
public record Variant(String id, String title, ScenarioDraft scenario, List<String> changes, List<String> offers) {

    public Variant {
        changes = List.copyOf(changes);
        offers = List.copyOf(offers);
    }
}
