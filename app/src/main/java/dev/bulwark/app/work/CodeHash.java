package dev.bulwark.app.work;

import dev.bulwark.base.random.Philox;
import dev.bulwark.engine.run.Simulation;
import dev.bulwark.exchange.store.StudyStore;
import dev.bulwark.model.study.StudyDraft;
import dev.bulwark.study.Study;
import dev.bulwark.terrain.floor.FloorMaps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A fingerprint of the program that runs: the names and checksums of its own classes, jar or folder, in order. */
final class CodeHash {
    private static final List<Class<?>> OF_EACH_MODULE =
            List.of(Philox.class, FloorMaps.class, StudyDraft.class, Simulation.class, Study.class, StudyStore.class);

    private CodeHash() {}

    static String ofBulwark() {
        TreeSet<String> classes = new TreeSet<>();
        for (Class<?> type : OF_EACH_MODULE) {
            CodeSource source = type.getProtectionDomain().getCodeSource();
            if (source != null) {
                try {
                    add(Path.of(source.getLocation().toURI()), classes);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (URISyntaxException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return Hash.of(String.join("\n", classes));
    }

    private static void add(Path place, Set<String> classes) throws IOException {
        if (Files.isDirectory(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".class")).toList()) {
                    CRC32 crc = new CRC32();
                    crc.update(Files.readAllBytes(file));
                    classes.add(place.relativize(file) + " " + crc.getValue());
                }
            }
            return;
        }
        try (ZipFile jar = new ZipFile(place.toFile())) {
            Enumeration<? extends ZipEntry> entries = jar.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().startsWith("dev/bulwark/")
                        && entry.getName().endsWith(".class")) {
                    classes.add(entry.getName() + " " + entry.getCrc());
                }
            }
        }
    }
}
