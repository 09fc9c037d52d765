package dev.bulwark.exchange.coverage;

import dev.bulwark.exchange.land.Territory;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.system.ThreatType;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a defence's coverage.
 *
 * @param title of the defence
 * @param catalogue for names and published ranges
 * @param target that is to be seen and met
 * @param heightsM of the target above ground, rising
 * @param fold by how many sites at least
 * @param region whose share is told, if any
 */
public record CoverageQuestion(
        String title,
        Catalogue catalogue,
        ThreatType target,
        List<Double> heightsM,
        int fold,
        Optional<Territory> region) {

    public CoverageQuestion {
        heightsM = List.copyOf(heightsM);
        if (fold < 1) {
            throw new IllegalArgumentException("coverage by at least " + fold + " sites");
        }
    }
}
