package dev.bulwark.app.serve.api;

import dev.bulwark.app.command.Version;
import dev.bulwark.app.serve.desk.Edition;
import dev.bulwark.app.work.Hash;
import dev.bulwark.exchange.record.Provenance;
import dev.bulwark.terrain.elevation.ElevationSource;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** What a result of the page is made from, and the command that makes it again. */
final class Origins {

    private Origins() {}

    static Provenance of(Edition edition, String command, long seed) {
        ElevationSource terrain = edition.bench().ground().elevation().source();
        return new Provenance(
                Version.ofBulwark(),
                command,
                Hash.of(edition.bench().draft().files()),
                Hash.of(edition.bench().draft().catalogue()),
                terrain.name(),
                terrain.sha256(),
                seed);
    }

    static String coverage(Edition edition, double altitudeM, String target) {
        return "bulwark coverage " + file(edition) + " --altitude " + number(altitudeM) + "m"
                + (target.isEmpty() ? "" : " --target " + target) + " -o coverage.geojson";
    }

    static String run(Edition edition, long seed, int replications) {
        return "bulwark run " + file(edition) + " --seed " + seed + " --replications " + replications;
    }

    /** @param file of the scenario's folder */
    static String study(Edition edition, String file, OptionalDouble replications) {
        return "bulwark study " + shell(edition.texts().folder().resolve(file)) + " -o out/"
                + file.substring(0, file.lastIndexOf('.'))
                + (replications.isPresent() ? " --replications " + number(replications.getAsDouble()) : "");
    }

    /** A log holds all runs up to the one that is shown. */
    static String replay(Edition edition, long seed, int run) {
        return run(edition, seed, run + 1) + (run == 0 ? " --replay replay.czml" : " --log runs.jsonl");
    }

    private static String file(Edition edition) {
        return shell(edition.texts().file());
    }

    /** A file as it is typed, from the folder where the server was started. */
    static String shell(Path file) {
        Path here = Path.of("").toAbsolutePath();
        String name = (file.startsWith(here) ? here.relativize(file) : file).toString();
        return name.matches("[A-Za-z0-9_./-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
