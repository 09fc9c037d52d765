package dev.bulwark.app.command;

import dev.bulwark.app.shell.Failure;
import dev.bulwark.assign.AssignmentProblem;
import dev.bulwark.assign.instance.InstanceException;
import dev.bulwark.assign.instance.InstanceReader;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Assignment instances as files, plain or gzipped. */
final class InstanceFiles {
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private InstanceFiles() {}

    /** Reads an instance; what is wrong in it is told with file and line. */
    static AssignmentProblem read(Path file, OptionalInt units) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Reader text = new InputStreamReader(unzipped(in), StandardCharsets.UTF_8.newDecoder())) {
            return InstanceReader.read(text, units);
        } catch (InstanceException e) {
            throw Failure.badInput(file + ":" + e.line() + ": " + e.detail());
        } catch (CharacterCodingException e) {
            throw Failure.badInput(file + ": is not UTF-8 text");
        } catch (ZipException | EOFException e) {
            throw Failure.badInput(file + ": is a damaged gzip file (" + e.getMessage() + ")");
        }
    }

    private static InputStream unzipped(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(2);
        boolean gzip = buffered.read() == GZIP_FIRST && buffered.read() == GZIP_SECOND;
        buffered.reset();
        return gzip ? new GZIPInputStream(buffered) : buffered;
    }
}
