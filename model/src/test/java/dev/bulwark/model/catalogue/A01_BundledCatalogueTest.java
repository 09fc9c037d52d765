package dev.bulwark.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.model.system.InterceptorType;
import dev.bulwark.model.system.RadarType;
import dev.bulwark.model.system.TargetKind;
import dev.bulwark.model.system.ThreatType;
import java.util.Map;
import org.junit.jupiter.api.Test;

class A01_BundledCatalogueTest {
    private final Catalogue catalogue = Catalogue.bundled();

    private Systems systems(FigureBook book) {
        return new Systems(catalogue, book);
    }

    private FigureBook nominal() {
        return new FigureBook(catalogue, FigureDraw.NOMINAL, Map.of());
    }

    @Test
    void holdsWhatScenariosNeed() {
        assertThat(catalogue.ids(Part.FireUnitPart.class))
                .contains("s400", "s300pmu", "patriot", "hq9", "sampt", "hisar_a", "hisar_o", "siper", "hawk");
        assertThat(catalogue.ids(Part.ThreatPart.class))
                .contains("f16c", "f35a", "su24m", "su35", "cruise_missile", "loitering_munition", "uav_male")
                .contains("bm_300", "bm_500", "bm_1300");
        assertThat(catalogue.ids(Part.RadarPart.class)).contains("e3a", "e7t", "tpy2_kurecik", "radar_91n6e");
    }

    @Test
    void everyFigureCanBeUsed() {
        FigureBook book = nominal();
        Systems systems = systems(book);
        catalogue.ids(Part.RadarPart.class).forEach(systems::radar);
        catalogue.ids(Part.RadarPart.class).forEach(systems::usualHeightM);
        catalogue.ids(Part.InterceptorPart.class).forEach(systems::interceptor);
        catalogue.ids(Part.ThreatPart.class).forEach(systems::threat);
        for (String id : catalogue.ids(Part.FireUnitPart.class)) {
            int launchers = (int) systems.fireUnit(id, "launchers");
            assertThat(systems.usualLoad(id, launchers)).as(id).isNotEmpty();
        }
        assertThat(book.uses()).hasSizeGreaterThan(200);
    }

    @Test
    void aRadarIsItsPublishedPair() {
        FigureBook book = nominal();
        RadarType radar = systems(book).radar("radar_91n6e");
        assertThat(radar.referenceRangeM()).isEqualTo(390_000);
        assertThat(radar.referenceRcsM2()).isEqualTo(4);
        assertThat(radar.sectorRad()).isCloseTo(2 * Math.PI, within(1e-12));
        assertThat(book.uses().getFirst().entryId()).isEqualTo("radar_91n6e");
        assertThat(book.uses().getFirst().figure().basis()).isEqualTo(Basis.UNVERIFIED);
    }

    @Test
    void anInterceptorHasAnEnvelopeForEachKindItIsMeantFor() {
        InterceptorType large = systems(nominal()).interceptor("m_48n6");
        assertThat(large.envelope(TargetKind.AIRCRAFT)).isNotNull();
        assertThat(large.envelope(TargetKind.BALLISTIC)).isNotNull();
        InterceptorType small = systems(nominal()).interceptor("m_9m96");
        assertThat(small.envelope(TargetKind.BALLISTIC)).isNull();
    }

    @Test
    void aThreatInSi() {
        ThreatType cruise = systems(nominal()).threat("cruise_missile");
        assertThat(cruise.kind()).isEqualTo(TargetKind.CRUISE_MISSILE);
        assertThat(cruise.speedMps()).isCloseTo(236.1, within(0.1));
        assertThat(cruise.altitudeM()).isEqualTo(60);
        assertThat(cruise.costUsd()).isEqualTo(1_500_000);
    }

    @Test
    void theUsualLoad() {
        assertThat(systems(nominal()).usualLoad("s400", 8))
                .containsExactly(Map.entry("m_48n6", 24), Map.entry("m_9m96", 32));
        assertThat(systems(nominal()).usualLoad("patriot", 5))
                .containsExactly(Map.entry("m_gem_t", 16), Map.entry("m_pac3_mse", 12));
    }

    @Test
    void anUnknownEntryNamesTheNearest() {
        assertThatThrownBy(() -> catalogue.entry("s40"))
                .hasMessage("the catalogue has no entry 's40'; did you mean 's400'?");
    }

    @Test
    void aDrawIsTakenOnceForEachFigure() {
        FigureBook book = new FigureBook(catalogue, (entry, figure) -> figure.high(), Map.of());
        Systems systems = systems(book);
        assertThat(systems.radar("radar_mpq65").referenceRcsM2()).isEqualTo(5);
        systems.radar("radar_ht233");
        assertThat(book.uses().stream().filter(u -> u.figure().key().equals("unstated_reference_rcs_m2")))
                .hasSize(1);
    }

    @Test
    void offersWithTheirPrices() {
        assertThat(catalogue.offers())
                .extracting(Offer::id)
                .containsExactly("patriot-2009", "fd2000-2013", "s400-2017", "patriot-2018");
        Offer s400 = catalogue.offers().get(2);
        assertThat(catalogue.figure(s400.cost()).orElseThrow().nominal()).isEqualTo(2.5);
        assertThat(s400.contents()).containsOnlyKeys("fire units", "missiles");
    }
}
