package dev.bulwark.terrain.format;

import java.util.Arrays;

/** LZW as in TIFF 6.0, section 13: codes of 9 to 12 bits, most significant bit first, width grown one code early. */
final class TiffLzw {
    private static final int CLEAR = 256;
    private static final int END = 257;
    private static final int FIRST_FREE = 258;
    private static final int MOST_CODES = 4096;

    private final byte[] in;
    private final byte[] out;
    private long bitAt;
    private int filled;

    private TiffLzw(byte[] in, int wanted) {
        this.in = in;
        this.out = new byte[wanted];
    }

    /** At most {@code wanted} bytes; fewer where the input ends early or makes no sense. */
    static byte[] decode(byte[] in, int wanted) {
        TiffLzw lzw = new TiffLzw(in, wanted);
        lzw.run();
        return lzw.filled == wanted ? lzw.out : Arrays.copyOf(lzw.out, lzw.filled);
    }

    /** Each code's string stands in the output already: keep where it starts and how long it is. */
    private void run() {
        int[] start = new int[MOST_CODES + 1];
        int[] length = new int[MOST_CODES + 1];
        int free = FIRST_FREE;
        int width = 9;
        int previousStart = -1;
        int previousLength = 0;
        while (filled < out.length) {
            int code = next(width);
            if (code == END) {
                return;
            }
            if (code == CLEAR) {
                free = FIRST_FREE;
                width = 9;
                previousStart = -1;
                continue;
            }
            int here = filled;
            if (previousStart >= 0 && free < MOST_CODES) {
                start[free] = previousStart;
                length[free] = previousLength + 1;
                free++;
            }
            if (code < CLEAR) {
                out[filled++] = (byte) code;
            } else if (code < free) {
                copy(start[code], length[code]);
            } else {
                return;
            }
            previousStart = here;
            previousLength = filled - here;
            width = free >= 2047 ? 12 : free >= 1023 ? 11 : free >= 511 ? 10 : 9;
        }
    }

    /** Byte by byte: the string may overlap its own copy. */
    private void copy(int from, int count) {
        for (int i = 0; i < count && filled < out.length; i++) {
            out[filled++] = out[from + i];
        }
    }

    private int next(int width) {
        if (bitAt + width > in.length * 8L) {
            return END;
        }
        int code = 0;
        for (int need = width; need > 0; ) {
            int left = 8 - (int) (bitAt & 7);
            int take = Math.min(left, need);
            int bits = (in[(int) (bitAt >> 3)] & 0xFF) >> (left - take) & ((1 << take) - 1);
            code = code << take | bits;
            bitAt += take;
            need -= take;
        }
        return code;
    }
}
