package com.petmatch.security.upload;

import java.io.IOException;

/**
 * WebP, RFC 9649: RIFF chunks that fill the file; the sizes of the canvas and of the image are both held to the
 * limits.
 */
final class WebpFormat {

    private static final int RIFF_HEADER = 8;
    private static final long VP8 = 0x20385056L;
    private static final long VP8L = 0x4c385056L;
    private static final long VP8X = 0x58385056L;
    private static final long ANMF = 0x464d4e41L;
    private static final int VP8_START = 0x2a019d;

    private WebpFormat() {}

    static void check(ByteReader in, ImageLimits limits) throws IOException {
        in.skip(4);
        long end = in.u32le() + RIFF_HEADER;
        in.skip(4);
        boolean sized = false;
        while (in.position() < end) {
            long type = in.u32le();
            long length = in.u32le();
            long chunkEnd = in.position() + length + (length & 1);
            sized |= checkChunk(in, type, limits);
            if (chunkEnd < in.position() || chunkEnd > end) {
                throw UnacceptableContentException.malformed("WebP with a chunk out of bounds");
            }
            in.skip(chunkEnd - in.position());
        }
        if (!sized) {
            throw UnacceptableContentException.malformed("WebP without a size");
        }
        if (!in.atEnd()) {
            throw UnacceptableContentException.polyglot("Bytes after the end of a WebP");
        }
    }

    private static boolean checkChunk(ByteReader in, long type, ImageLimits limits) throws IOException {
        if (type == VP8) {
            in.skip(3);
            if (in.u24le() != VP8_START) {
                throw UnacceptableContentException.malformed("WebP without the start of a frame");
            }
            limits.require(in.u16le() & 0x3fff, in.u16le() & 0x3fff);
        } else if (type == VP8L) {
            if (in.u8() != 0x2f) {
                throw UnacceptableContentException.malformed("WebP without the start of an image");
            }
            long bits = in.u32le();
            limits.require((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
        } else if (type == VP8X) {
            in.skip(4);
            limits.require(in.u24le() + 1L, in.u24le() + 1L);
        } else if (type == ANMF) {
            in.skip(6);
            limits.require(in.u24le() + 1L, in.u24le() + 1L);
        }
        return type == VP8 || type == VP8L || type == VP8X;
    }
}
