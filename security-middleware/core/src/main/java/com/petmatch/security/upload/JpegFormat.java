package com.petmatch.security.upload;

import java.io.IOException;

/**
 * JPEG, ITU-T T.81 annex B: segments from SOI to EOI. After it come zeros or further JPEG images (CIPA DC-007:
 * previews and gain maps of telephones), nothing else.
 */
final class JpegFormat {

    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int TEM = 0x01;
    private static final int MAX_IMAGES = 16;

    private JpegFormat() {}

    static void check(ByteReader in, ImageLimits limits) throws IOException {
        for (int images = 1; images <= MAX_IMAGES; images++) {
            if (in.u8() != 0xff || in.u8() != SOI) {
                throw images == 1
                        ? UnacceptableContentException.malformed("JPEG without SOI")
                        : UnacceptableContentException.polyglot("Bytes after the end of a JPEG");
            }
            checkImage(in, limits);
            if (!in.skipZeros()) {
                return;
            }
        }
        throw UnacceptableContentException.polyglot("Too many images in a JPEG");
    }

    private static void checkImage(ByteReader in, ImageLimits limits) throws IOException {
        boolean sized = false;
        int marker = marker(in);
        while (marker != EOI) {
            if (isFrame(marker)) {
                checkFrame(in, limits);
                sized = true;
                marker = marker(in);
            } else if (marker == SOS) {
                skipSegment(in);
                marker = markerAfterScan(in);
            } else if (marker == TEM) {
                marker = marker(in);
            } else if (marker < 0xc0 || isRestart(marker) || marker == SOI) {
                throw UnacceptableContentException.malformed("JPEG with a marker out of place");
            } else {
                skipSegment(in);
                marker = marker(in);
            }
        }
        if (!sized) {
            throw UnacceptableContentException.malformed("JPEG without a frame");
        }
    }

    private static int marker(ByteReader in) throws IOException {
        if (in.u8() != 0xff) {
            throw UnacceptableContentException.malformed("JPEG without a marker where one must be");
        }
        return pastFill(in);
    }

    private static int pastFill(ByteReader in) throws IOException {
        int marker = in.u8();
        while (marker == 0xff) {
            marker = in.u8();
        }
        return marker;
    }

    private static int markerAfterScan(ByteReader in) throws IOException {
        while (true) {
            in.skipPast(0xff);
            int marker = pastFill(in);
            if (marker != 0 && !isRestart(marker)) {
                return marker;
            }
        }
    }

    private static void checkFrame(ByteReader in, ImageLimits limits) throws IOException {
        int length = in.u16be();
        if (length < 8) {
            throw UnacceptableContentException.malformed("JPEG with a short frame header");
        }
        in.u8();
        int height = in.u16be();
        int width = in.u16be();
        limits.require(width, height);
        in.skip(length - 7);
    }

    private static void skipSegment(ByteReader in) throws IOException {
        int length = in.u16be();
        if (length < 2) {
            throw UnacceptableContentException.malformed("JPEG with a short segment");
        }
        in.skip(length - 2);
    }

    // SOF0 to SOF15 without DHT, JPG and DAC.
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xd0 && marker <= 0xd7;
    }
}
