package com.petmatch.security.upload;

import java.io.IOException;

/** GIF 87a and 89a: blocks from the screen to the trailer; after it zeros at most. */
final class GifFormat {

    private static final int SIGNATURE = 6;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2c;
    private static final int TRAILER = 0x3b;

    private GifFormat() {}

    static void check(ByteReader in, ImageLimits limits) throws IOException {
        in.skip(SIGNATURE);
        byte[] size = in.bytes(4);
        requireNoScript(size);
        limits.require(le(size, 0), le(size, 2));
        skipPalette(in, in.u8(), 2);
        boolean drawn = false;
        for (int block = in.u8(); block != TRAILER; block = in.u8()) {
            if (block == EXTENSION) {
                in.u8();
            } else if (block == IMAGE) {
                in.skip(4);
                limits.require(in.u16le(), in.u16le());
                skipPalette(in, in.u8(), 1);
                drawn = true;
            } else {
                throw UnacceptableContentException.malformed("GIF with an unknown block");
            }
            skipSubBlocks(in);
        }
        if (!drawn) {
            throw UnacceptableContentException.malformed("GIF without an image");
        }
        if (in.skipZeros()) {
            throw UnacceptableContentException.polyglot("Bytes after the end of a GIF");
        }
    }

    /**
     * A GIF whose size reads as the continuation of {@code GIF89a} in JavaScript can be a sound script, the rest of it
     * hidden in a comment block: an assignment, or the beginning of a comment.
     */
    private static void requireNoScript(byte[] size) throws UnacceptableContentException {
        int at = 0;
        while (at < size.length - 1 && isSpace(size[at])) {
            at++;
        }
        boolean assigns = size[at] == '=' && at < size.length - 1 && isText(size[at + 1]);
        boolean comments = size[at] == '/' && at < size.length - 1 && size[at + 1] == '*';
        if (assigns || comments) {
            throw UnacceptableContentException.polyglot("GIF that begins like a script");
        }
    }

    private static boolean isSpace(byte value) {
        return value == ' ' || (value >= '\t' && value <= '\r');
    }

    private static boolean isText(byte value) {
        return isSpace(value) || (value > ' ' && value < 0x7f);
    }

    private static int le(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
    }

    private static void skipPalette(ByteReader in, int packed, int between) throws IOException {
        int palette = (packed & 0x80) == 0 ? 0 : 3 << ((packed & 7) + 1);
        in.skip(between + palette);
    }

    private static void skipSubBlocks(ByteReader in) throws IOException {
        for (int length = in.u8(); length != 0; length = in.u8()) {
            in.skip(length);
        }
    }
}
