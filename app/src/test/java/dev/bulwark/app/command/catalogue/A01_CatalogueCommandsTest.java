package dev.bulwark.app.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.app.Typed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A01_CatalogueCommandsTest {

    @Test
    void listNamesEverything() {
        Typed typed = Typed.of("catalogue", "list");
        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).startsWith("ID ").contains("\ns400 ", "\nbm_1300 ", "\npatriot-2018 ");
        assertThat(Typed.of("catalogue", "list", "--json").out())
                .startsWith("{\n  \"schema\": \"bulwark.catalogue.list/1\"");
    }

    @Test
    void showFitsOneScreen() {
        String sheet = Typed.of("catalogue", "show", "s400").out();
        assertThat(sheet.lines().count()).isLessThan(60);
        assertThat(sheet.lines()).allMatch(line -> line.length() <= 110);
        assertThat(sheet)
                .contains("s400  S-400 Triumf (SA-21)")
                .contains(" max_range_aero_km                 150      250   400  km ")
                .contains("*reaction_time_s ")
                .contains("Disputed\n  - S-400 quantity for Turkey:")
                .contains("Not published  single-shot kill probability");
    }

    @Test
    void showAnOffer() {
        assertThat(Typed.of("catalogue", "show", "s400-2017").out()).isEqualTo("""
                s400-2017  S-400, contract of 11 April 2017
                  fire units of s400
                  The price is stable, the quantity is not; see the disagreements of s400.

                WHAT        HOW MUCH                   BASIS    SOURCES
                price       2.5 USD bn                 sourced  TASS2017 URDU2019 SVP2019
                fire units  4 [2 to 4] fire units      sourced  SSM2017 GEAB2017 AMI2019 URDU2019 +2
                missiles    120 [120 to 192] missiles  mixed    AMI2019
                """);
    }

    @Test
    void showOfWhatIsNotThere() {
        Typed typed = Typed.of("catalogue", "show", "s40");
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).isEqualTo("error: the catalogue has no entry 's40'; did you mean 's400'?\n");
    }

    @Test
    void sourcesOfOneEntry() {
        assertThat(Typed.of("catalogue", "sources", "m_9m96").out()).isEqualTo("""
                KRE2021  S-400 missile mix 400/250/120/40 km
                    Kreately, 2021-11 (secondary)
                    https://kreately.in/bharat/
                WNN2020  Turkey used S-400 to track F-16 (cites CSIS: 40N6 400 km ... 9M96E2 40 km)
                    WhatNowNews24, 2020-10-09 (secondary)
                    https://whatnownews24.com/2020/10/09/turkey-used-s-400-systems-to-track-us-f-16-jets/
                """);
    }

    @Test
    void checkReportsEveryOverride(@TempDir Path folder) throws IOException {
        Path own = folder.resolve("own.yaml");
        Files.writeString(own, """
                version: 1
                overrides:
                  - {figure: s400.reaction_time_s, low: 12, nominal: 20, high: 40, reason: new crews}
                """);
        Typed typed = Typed.of("catalogue", "check", own.toString());
        assertThat(typed.out()).endsWith("s400.reaction_time_s: 10 [8 to 15] s becomes 20 [12 to 40] s (new crews)\n");
        assertThat(typed.exit()).isZero();
    }

    @Test
    void checkOfABadFile(@TempDir Path folder) throws IOException {
        Path own = folder.resolve("own.yaml");
        Files.writeString(own, "version: 1\noverides: []\n");
        Typed typed = Typed.of("catalogue", "check", own.toString());
        assertThat(typed.exit()).isEqualTo(3);
        assertThat(typed.out()).contains("own.yaml:2:1: error: a catalogue has no key 'overides' [unknown-key]");
    }
}
