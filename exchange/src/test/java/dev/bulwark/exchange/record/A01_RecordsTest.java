package dev.bulwark.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.exchange.SmallRun;
import dev.bulwark.exchange.json.Json;
import dev.bulwark.exchange.report.SummaryJson;
import dev.bulwark.study.summary.DetailMeans;
import dev.bulwark.study.summary.PairedSummary;
import dev.bulwark.study.summary.VariantSummary;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class A01_RecordsTest {

    @Test
    void logAsLines() {
        assertThat(LogJson.lines(SmallRun.LOG)).isEqualTo("""
                {"replication":7,"time_s":0,"event":"launched","threat":"north-1","side":"hostile"}
                {"replication":7,"time_s":10,"event":"launched","threat":"north-2","side":"hostile"}
                {"replication":7,"time_s":40,"event":"track_confirmed","radar":"alpha/radar","threat":"north-1","range_m":150000.25}
                {"replication":7,"time_s":50,"event":"engaged","fire_unit":"alpha","threat":"north-1","interceptor":"gem-t","shots":1}
                {"replication":7,"time_s":55,"event":"fired","fire_unit":"alpha","threat":"north-1","interceptor":"gem-t","shot":1,"intercept_s":100}
                {"replication":7,"time_s":60,"event":"withheld","fire_unit":"alpha","threat":"north-2","reason":"no_channel"}
                {"replication":7,"time_s":100,"event":"intercepted","fire_unit":"alpha","threat":"north-1","shot":1,"outcome":"kill"}
                {"replication":7,"time_s":105,"event":"assessed","fire_unit":"alpha","threat":"north-1","judged_killed":true}
                {"replication":7,"time_s":300,"event":"leaked","threat":"north-2","asset":"ankara"}
                {"replication":7,"time_s":600,"event":"ended"}
                """);
    }

    @Test
    void summary() {
        Interval i = new Interval(2, 1.5, 2.5);
        TreeMap<String, Interval> one = new TreeMap<>(Map.of("x", i));
        VariantSummary variant = new VariantSummary(
                "v",
                "V",
                100,
                10,
                i,
                new Interval(0.1, 0.05, 0.2),
                i,
                i,
                i,
                i,
                one,
                one,
                one,
                Map.of(),
                DetailMeans.of(List.of()));
        String json = Json.pretty(SummaryJson.of(
                "T",
                List.of(variant),
                List.of(new PairedSummary("v", "w", i)),
                List.of(),
                new Provenance("0.1.0", "bulwark demo", "aa", "bb", "flat", "", 1)));
        assertThat(json).startsWith("""
                {
                  "schema": "bulwark.summary/1",
                  "title": "T",
                  "interval_level": 0.95,
                  "variants": [
                    {
                      "id": "v",
                      "title": "V",
                      "replications": 100,
                      "threats": 10,
                      "leakers": {
                        "mean": 2,
                        "low": 1.5,
                        "high": 2.5
                      },
                      "p_no_leak": {
                        "estimate": 0.1,""");
        assertThat(json).contains("\"leakers_first_minus_second\"", "\"scenario_sha256\": \"aa\"");
    }
}
