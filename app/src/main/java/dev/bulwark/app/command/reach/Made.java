package dev.bulwark.app.command.reach;

import dev.bulwark.app.command.Version;
import dev.bulwark.app.work.Hash;
import dev.bulwark.app.work.OneScenario;
import dev.bulwark.exchange.record.Provenance;
import dev.bulwark.terrain.elevation.ElevationSource;

/** What a product was made from. */
final class Made {

    private Made() {}

    static Provenance from(OneScenario one, String command, long seed) {
        ElevationSource terrain = one.surroundings().elevation().source();
        return new Provenance(
                Version.ofBulwark(),
                command,
                Hash.of(one.draft().files()),
                Hash.of(one.draft().catalogue()),
                terrain.name(),
                terrain.sha256(),
                seed);
    }
}
