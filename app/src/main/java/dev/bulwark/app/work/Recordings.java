package dev.bulwark.app.work;

import dev.bulwark.app.shell.Failure;
import dev.bulwark.track.text.RecordingException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Recordings as files, plain or gzipped; what is wrong in one is told with file and line. */
public final class Recordings {
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private Recordings() {}

    /** Makes something of a text. */
    public interface Read<T> {
        T of(Reader text) throws IOException;
    }

    public static <T> T read(Path file, Read<T> read) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Reader text = new InputStreamReader(unzipped(in), StandardCharsets.UTF_8.newDecoder())) {
            return read.of(text);
        } catch (RecordingException e) {
            throw Failure.badInput(file + ":" + e.line() + ": " + e.detail());
        } catch (NoSuchFileException e) {
            throw Failure.badInput(file + ": does not exist");
        } catch (CharacterCodingException e) {
            throw Failure.badInput(file + ": is not UTF-8 text");
        } catch (ZipException | EOFException e) {
            throw Failure.badInput(file + ": is a damaged gzip file (" + e.getMessage() + ")");
        }
    }

    public static String text(Path file) throws IOException {
        return read(file, reader -> {
            StringWriter all = new StringWriter();
            reader.transferTo(all);
            return all.toString();
        });
    }

    private static InputStream unzipped(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(2);
        boolean gzip = buffered.read() == GZIP_FIRST && buffered.read() == GZIP_SECOND;
        buffered.reset();
        return gzip ? new GZIPInputStream(buffered) : buffered;
    }
}
