package dev.bulwark.model.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Bytes to text, refusing what is not UTF-8 and what could hide text from a reader. */
public final class TextCheck {
    /** Longest document accepted, in bytes. */
    public static final int MAX_BYTES = 8 << 20;

    private TextCheck() {}

    /** A document from its bytes, or the problem that refuses it. */
    public static Checked<SourceFile> decode(String name, byte[] bytes) {
        SourceFile nothing = new SourceFile(name, "");
        if (bytes.length > MAX_BYTES) {
            return Checked.refused(Problem.error(
                    ProblemCode.TOO_LARGE,
                    Place.startOf(nothing),
                    "the document has " + bytes.length + " bytes, more than " + MAX_BYTES,
                    "split it, or leave out what no reader needs"));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        SourceFile file = new SourceFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (result.isError()) {
            int value = bytes[in.position()] & 0xff;
            return Checked.refused(Problem.error(
                    ProblemCode.NOT_UTF8,
                    placeOf(file, file.text().length()),
                    String.format(Locale.ROOT, "byte 0x%02x at offset %d is not UTF-8", value, in.position()),
                    "save the file as UTF-8"));
        }
        return check(file);
    }

    /** The document itself if every character is welcome. */
    public static Checked<SourceFile> check(SourceFile file) {
        String text = file.text();
        int from = 0;
        while (from < text.length()) {
            int newLine = text.indexOf('\n', from);
            int to = newLine < 0 ? text.length() : newLine + 1;
            int refused = firstRefused(text, from, to);
            if (refused < to) {
                return Checked.refused(badCharacter(file, refused));
            }
            from = to;
        }
        return Checked.fine(file);
    }

    /** Where the first refused character of a stretch is, or its end. Line by line, which Java soon compiles. */
    private static int firstRefused(String text, int from, int to) {
        int i = from;
        while (i < to && !isRefused(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private static Problem badCharacter(SourceFile file, int index) {
        int c = file.text().codePointAt(index);
        return Problem.error(
                ProblemCode.BAD_CHARACTER,
                placeOf(file, index),
                String.format(
                        Locale.ROOT,
                        "character U+%04X (%s) at offset %d",
                        c,
                        Optional.ofNullable(Character.getName(c)).orElse("unassigned"),
                        index),
                "delete it");
    }

    static boolean isRefused(int c) {
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
        boolean embedding = c >= 0x202A && c <= 0x202E;
        boolean isolate = c >= 0x2066 && c <= 0x2069;
        boolean direction = embedding || isolate || c == 0x200E || c == 0x200F;
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return control || direction || surrogate || c == 0xFEFF || c == 0x2028 || c == 0x2029;
    }

    private static Place placeOf(SourceFile file, int index) {
        String before = file.text().substring(0, Math.min(index, file.text().length()));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
        return new Place(file, line, column, 1);
    }
}
