package dev.bulwark.model.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.document.Checked;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Mount;
import dev.bulwark.model.scenario.Scenario;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class A01_ExamplesTest {
    private static final Path TURKEY = Path.of("../examples/turkey-2019");

    private static StudyDraft study() {
        return new StudyReader(Catalogue.bundled())
                .read(TURKEY.resolve("study.yaml"))
                .orThrow();
    }

    @Test
    void theLeadExampleLoadsWithoutWarnings() {
        Checked<StudyDraft> read = new StudyReader(Catalogue.bundled()).read(TURKEY.resolve("study.yaml"));
        assertThat(read.problems()).isEmpty();
        assertThat(study().variants())
                .extracting(Variant::id)
                .containsExactly("s400-two", "s400-four", "patriot-2018", "both-standalone", "both-integrated");
        assertThat(study().questions().getFirst().claim()).hasToString("ring of s400-four > 0.9");
    }

    @Test
    void everyVariantMeetsTheSameRaids() {
        Scenario first = study().variants().getFirst().scenario().nominal();
        for (Variant variant : study().variants()) {
            Scenario scenario = variant.scenario().nominal();
            assertThat(scenario.raids()).isEqualTo(first.raids());
            assertThat(scenario.assets()).isEqualTo(first.assets());
        }
    }

    @Test
    void bothTogetherShareEverything() {
        Scenario both = study().variants().getLast().scenario().nominal();
        assertThat(both.fireUnits()).hasSize(8);
        assertThat(both.networks().getFirst().from()).hasSize(10).contains("awacs", "s400-ankara");
        assertThat(both.radars().getFirst().mount()).isEqualTo(new Mount.Airborne(9150));
        FireUnit unit = both.fireUnits().getFirst();
        assertThat(unit.radars()).extracting(r -> r.id()).startsWith("s400-ankara/radar_92n6e");
        assertThat(unit.targetChannels()).isEqualTo(6);
        assertThat(both.figures()).isNotEmpty();
    }
}
