package dev.bulwark.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The scenario is edited by form, on the map and as text; a hand-written file keeps its hand. */
class A03_ScenarioTest extends PageUnderTest {
    private static final String SCENE = "window.bulwark.app.get().scenario.scene";

    @Test
    void aFieldIsEditedUndoneAndSaved() throws Exception {
        show("scenario");
        tab.click("#sheet-scenario [data-site=s400-ankara]");
        tab.until("document.querySelector('#field-facing')?.value === '85 deg'");
        tab.click(".figures summary");
        tab.until("document.querySelector('.figures table tbody tr')");
        picture("scenario");
        assertThat(violations()).isEmpty();
        tab.enter("#field-facing", "120 deg");
        tab.until(SCENE + ".fire_units.find(u => u.id === 's400-ankara').facing_deg === 120");
        tab.click("[aria-label=Undo]");
        tab.until(SCENE + ".fire_units.find(u => u.id === 's400-ankara').facing_deg === 85");
        tab.click("[aria-label=Redo]");
        tab.until(SCENE + ".fire_units.find(u => u.id === 's400-ankara').facing_deg === 120");
        tab.click("#save");
        tab.until("window.bulwark.app.get().scenario.unsaved.length === 0");
        String saved = Files.readString(folder.resolve("s400-ankara-southeast.yaml"));
        assertThat(saved).contains("facing: 120 deg", "# A fire unit is a divizion: eight launchers here");
        assertThat(tab.errors()).isEmpty();
    }

    @Test
    void aFileThatChangedOnTheDiskIsAskedAbout() throws Exception {
        Path file = folder.resolve("s400-ankara-southeast.yaml");
        show("scenario");
        tab.click("#sheet-scenario [data-site=s400-ankara]");
        tab.until("document.querySelector('#field-facing')?.value === '85 deg'");
        tab.enter("#field-facing", "120 deg");
        tab.until("window.bulwark.app.get().scenario.unsaved.length === 1");
        Files.writeString(file, Files.readString(file) + "# theirs\n");
        tab.click("#save");
        tab.until("!document.querySelector('[role=alertdialog]').hidden");
        assertThat(tab.text("[role=alertdialog]")).contains("has changed on the disk since it was read");
        picture("choice");
        assertThat(violations()).isEmpty();
        tab.press("Escape");
        tab.until("document.querySelector('[role=alertdialog]').hidden");
        assertThat(Files.readString(file)).contains("facing: 85 deg", "# theirs");
        tab.click("#save");
        tab.click("[role=alertdialog] button");
        tab.until("window.bulwark.app.get().scenario.unsaved.length === 0");
        assertThat(Files.readString(file)).contains("facing: 120 deg").doesNotContain("# theirs");
        assertThat(tab.errors().stream().filter(e -> !e.contains("409"))).isEmpty();
    }

    /** An answer that comes while somebody types or presses takes nothing out of the hand. */
    @Test
    void whatIsAtHandStaysWhileTheScenarioChanges() {
        tab.until("window.bulwark.app.get().replay");
        tab.value("window.bulwark.app.set({playing: false})");
        show("replay");
        tab.click("[data-end='Shot down'] summary");
        tab.focus("[data-end='Shot down'] [data-threat]");
        String threat = tab.value("document.activeElement.dataset.threat").asString();
        String before = "(window.before = window.bulwark.app.get().replay, true)";
        tab.value(before);
        changedElsewhere("38.0, 40.1");
        tab.until("window.bulwark.app.get().replay !== window.before");
        assertThat(tab.value("document.activeElement.dataset.threat").asString(""))
                .isEqualTo(threat);

        show("scenario");
        tab.click("#sheet-scenario [data-site=s400-ankara]");
        tab.until("document.querySelector('#field-facing')?.value === '85 deg'");
        tab.value("(window.row = document.querySelector('#sheet-scenario [data-site=s400-ankara]'), true)");
        tab.focus("#field-facing");
        tab.value("(document.activeElement.value = '100 deg', true)");
        changedElsewhere("38.0, 40.2");
        assertThat(tab.value("document.activeElement.id").asString()).isEqualTo("field-facing");
        assertThat(tab.value("document.activeElement.value").asString()).isEqualTo("100 deg");
        assertThat(tab.value("window.row === document.querySelector('#sheet-scenario [data-site=s400-ankara]')")
                        .asBoolean())
                .as("the row that may be pressed just now")
                .isTrue();
        tab.focus("#field-at");
        tab.until(SCENE + ".fire_units.find(u => u.id === 's400-ankara').facing_deg === 100");

        tab.click("#sheet-scenario details:has(#yaml) summary");
        tab.enter("#document", "s400-two.yaml");
        tab.value("(e => { e.value = '# mine\\n' + e.value; })(document.querySelector('#yaml'))");
        changedElsewhere("38.0, 40.3");
        assertThat(tab.value("document.querySelector('#yaml').value").asString())
                .startsWith("# mine");
        assertThat(tab.errors()).isEmpty();
    }

    private void changedElsewhere(String at) {
        int before = revision();
        tab.value("fetch('/api/scenario/edit', {method: 'POST', body: JSON.stringify({revision: " + before
                + ", edits: [{op: 'set', path: ['fire_units', 's400-southeast', 'at'], value: '" + at + "'}]})})"
                + ".then(r => r.json()).then(scenario => (window.bulwark.app.set({scenario}), true))");
        tab.until("window.bulwark.app.get().scenario.revision > " + before);
    }

    @Test
    void whatIsWrongIsSaidAtTheField() throws Exception {
        show("scenario");
        tab.click("#sheet-scenario [data-site=s400-ankara]");
        tab.until("document.querySelector('#field-facing')");
        tab.enter("#field-facing", "85 km");
        tab.until("document.querySelector('#field-facing-problem')?.textContent !== ''");
        assertThat(tab.value("document.querySelector('#field-facing').getAttribute('aria-invalid')")
                        .asString(""))
                .isEqualTo("true");
        picture("problem");
        assertThat(violations()).isEmpty();
        tab.click("[aria-label=Undo]");
        tab.until("!window.bulwark.app.get().scenario.stale");
    }

    @Test
    void placedOnTheMapAndDeleted() {
        tab.value("window.bulwark.app.set({playing: false, replay: null})");
        show("scenario");
        int before = tab.value(SCENE + ".fire_units.length").asInt();
        tab.until("document.querySelector('#add-system option[value=s400]')");
        tab.enter("#add-system", "s400");
        tab.click("#place");
        tab.click(420, 470);
        tab.until(SCENE + ".fire_units.length === " + (before + 1));
        tab.until("window.bulwark.app.get().chosen === 's400-1'");
        tab.click("#delete");
        tab.until(SCENE + ".fire_units.length === " + before);
        tab.enter("#add-kind", "raids");
        tab.until("document.querySelector('#add-system option[value=cruise_missile]')");
        tab.enter("#add-system", "cruise_missile");
        tab.click("#place-middle");
        tab.until(SCENE + ".raids.some(r => r.id === 'raid-1')");
        tab.enter("#add-kind", "links");
        tab.click("#place-middle");
        tab.until(SCENE + ".networks.some(n => n.id === 'link-1' && !n.coordinated)");
        tab.until("document.querySelector('#field-delay')");
        tab.enter("#field-delay", "3 s");
        tab.until(SCENE + ".networks.find(n => n.id === 'link-1').delay_s === 3");
        assertThat(tab.errors()).isEmpty();
    }

    @Test
    void anotherScenarioIsOpenedAndALinkBringsItBack() {
        show("scenario");
        tab.until("document.querySelector('#file option[value=\"s400-four.yaml\"]')");
        tab.enter("#file", "s400-four.yaml");
        tab.click("#open");
        tab.until("document.querySelector('#title').textContent === 'Turkey 2019, four S-400 fire units'");
        tab.until("location.hash.includes('file=s400-four.yaml')");
        enter("#file=s400-two.yaml&tab=coverage&height=3000&show=lowest&units=aviation&at=39,33,900");
        tab.until("window.bulwark.app.get().coverage?.product === 'lowest'");
        assertThat(tab.text("#title")).isEqualTo("Turkey 2019, two S-400 fire units");
        assertThat(state("question.altitudeM").asDouble()).isEqualTo(3000);
        assertThat(tab.text("[for=height] + output")).isEqualTo("9840 ft");
    }
}
