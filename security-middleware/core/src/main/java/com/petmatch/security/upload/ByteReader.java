package com.petmatch.security.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a format forwards, once, in 8 KiB of memory: its cost is linear whatever the lengths in the file say. A file
 * that ends too early is malformed.
 */
final class ByteReader {

    private static final int BUFFER = 8 << 10;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private long before;

    ByteReader(InputStream in) {
        this.in = in;
    }

    /** How many bytes were read so far. */
    long position() {
        return before + at;
    }

    boolean atEnd() throws IOException {
        return at == filled && !fill();
    }

    private boolean fill() throws IOException {
        before += filled;
        at = 0;
        filled = 0;
        int count = in.read(buffer, 0, BUFFER);
        filled = Math.max(count, 0);
        return count > 0;
    }

    int u8() throws IOException {
        if (atEnd()) {
            throw UnacceptableContentException.malformed("Cut off");
        }
        return buffer[at++] & 0xff;
    }

    int u16be() throws IOException {
        return u8() << 8 | u8();
    }

    int u16le() throws IOException {
        return u8() | u8() << 8;
    }

    int u24le() throws IOException {
        return u16le() | u8() << 16;
    }

    long u32be() throws IOException {
        return (long) u16be() << 16 | u16be();
    }

    long u32le() throws IOException {
        return u16le() | (long) u16le() << 16;
    }

    byte[] bytes(int length) throws IOException {
        byte[] read = new byte[length];
        for (int done = 0; done < length; ) {
            if (atEnd()) {
                throw UnacceptableContentException.malformed("Cut off");
            }
            int count = Math.min(length - done, filled - at);
            System.arraycopy(buffer, at, read, done, count);
            at += count;
            done += count;
        }
        return read;
    }

    /** Passes over so many bytes, all of which must be there. */
    void skip(long length) throws IOException {
        long left = length;
        while (left > 0) {
            if (at == filled && left > BUFFER) {
                left -= skipUnread(left - 1);
            }
            if (atEnd()) {
                throw UnacceptableContentException.malformed("Cut off");
            }
            int count = (int) Math.min(left, filled - at);
            at += count;
            left -= count;
        }
    }

    // A file is skipped by a seek, also beyond its end; the byte that is left to read shows that.
    private long skipUnread(long length) throws IOException {
        before += filled;
        at = 0;
        filled = 0;
        long skipped = in.skip(length);
        before += skipped;
        return skipped;
    }

    /** Passes over everything up to and with the next byte of that value. */
    void skipPast(int value) throws IOException {
        while (true) {
            if (atEnd()) {
                throw UnacceptableContentException.malformed("Cut off");
            }
            at = ByteSearch.indexOf(value, buffer, at, filled);
            if (at < filled) {
                at++;
                return;
            }
        }
    }

    /** Passes over zeros, with which some devices fill up a file; false at the end of it. */
    boolean skipZeros() throws IOException {
        while (!atEnd()) {
            if (buffer[at] != 0) {
                return true;
            }
            at++;
        }
        return false;
    }

    void skipToEnd() throws IOException {
        while (!atEnd()) {
            at = filled;
        }
    }

    /** Reads on to the end and gives the last bytes of what was left, each as one character. */
    String tail(int length) throws IOException {
        byte[] last = new byte[0];
        while (!atEnd()) {
            int kept = Math.min(last.length, length);
            byte[] joined = Arrays.copyOfRange(last, last.length - kept, last.length + filled - at);
            System.arraycopy(buffer, at, joined, kept, filled - at);
            last = joined;
            at = filled;
        }
        int from = Math.max(0, last.length - length);
        return new String(last, from, last.length - from, StandardCharsets.ISO_8859_1);
    }

    /** The first four bytes, without passing over them; -1 when there are fewer. Only before anything else was read. */
    long firstU32le() throws IOException {
        while (filled < 4) {
            int count = in.read(buffer, filled, BUFFER - filled);
            if (count < 0) {
                return -1;
            }
            filled += count;
        }
        return (buffer[0] & 0xff) | (buffer[1] & 0xff) << 8 | (buffer[2] & 0xff) << 16 | (buffer[3] & 0xffL) << 24;
    }

    /** Reads up to so many bytes of those that are there; -1 at the end. */
    int read(byte[] into, int offset, int length) throws IOException {
        if (atEnd()) {
            return -1;
        }
        int count = Math.min(length, filled - at);
        System.arraycopy(buffer, at, into, offset, count);
        at += count;
        return count;
    }

    /** Inflates up to so many bytes; takes from this reader only what the packed data used. -1 at its end. */
    int inflate(Inflater inflater, byte[] into, int offset, int length) throws IOException {
        try {
            int count = 0;
            while (count == 0 && !inflater.finished()) {
                count = inflateOnce(inflater, into, offset, length);
            }
            return count == 0 ? -1 : count;
        } catch (DataFormatException e) {
            throw UnacceptableContentException.malformed("Packed data that cannot be inflated");
        }
    }

    private int inflateOnce(Inflater inflater, byte[] into, int offset, int length)
            throws IOException, DataFormatException {
        if (inflater.needsInput()) {
            if (atEnd()) {
                throw UnacceptableContentException.malformed("Cut off");
            }
            inflater.setInput(buffer, at, filled - at);
            at = filled;
        }
        int count = inflater.inflate(into, offset, length);
        if (inflater.finished()) {
            at -= inflater.getRemaining();
        } else if (count == 0 && inflater.needsDictionary()) {
            throw UnacceptableContentException.malformed("Packed data with a preset dictionary");
        }
        return count;
    }
}
