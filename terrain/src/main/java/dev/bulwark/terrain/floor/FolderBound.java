package dev.bulwark.terrain.floor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Keeps a folder of files that can be made again below a size: those written longest ago go first. */
final class FolderBound {

    private FolderBound() {}

    private record Kept(Path file, long bytes, FileTime written) {}

    static void hold(Path folder, String ending, long mostBytes) throws IOException {
        if (mostBytes == Long.MAX_VALUE) {
            return;
        }
        List<Kept> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(f -> f.toString().endsWith(ending)).toList()) {
                files.add(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
            }
        }
        files.sort(Comparator.comparing(Kept::written).thenComparing(Kept::file));
        long bytes = files.stream().mapToLong(Kept::bytes).sum();
        for (Kept kept : files) {
            if (bytes <= mostBytes) {
                return;
            }
            Files.deleteIfExists(kept.file());
            bytes -= kept.bytes();
        }
    }
}
