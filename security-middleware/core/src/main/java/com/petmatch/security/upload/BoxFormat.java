package com.petmatch.security.upload;

import java.io.IOException;
import java.util.List;

/**
 * ISO base media files (ISO/IEC 14496-12) and the images in them (ISO/IEC 23008-12): boxes that fill the file. Of an
 * image every {@code ispe} in {@code meta/iprp/ipco} is held to the limits, that of each tile too.
 */
final class BoxFormat {

    /** Where the sizes of an image lie; a fixed depth, so that nested boxes cannot exhaust the stack. */
    private static final List<String> WAY = List.of("meta", "iprp", "ipco", "ispe");

    private static final int NOWHERE = WAY.size();
    private static final int FULL_BOX = 4;
    private static final int MAX_BOXES = 20_000;

    private final ByteReader in;
    private final ImageLimits limits;
    private int boxes;
    private int sizes;
    private boolean movie;
    private boolean data;

    private BoxFormat(ByteReader in, ImageLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    static void checkImage(ByteReader in, ImageLimits limits) throws IOException {
        BoxFormat format = new BoxFormat(in, limits);
        format.walk(Long.MAX_VALUE, 0);
        if (format.sizes == 0 || !format.data) {
            throw UnacceptableContentException.malformed("An image without a size or without data");
        }
    }

    static void checkVideo(ByteReader in, ImageLimits limits) throws IOException {
        BoxFormat format = new BoxFormat(in, limits);
        format.walk(Long.MAX_VALUE, NOWHERE);
        if (!format.movie) {
            throw UnacceptableContentException.malformed("MP4 without a movie");
        }
    }

    private void walk(long end, int level) throws IOException {
        while (end == Long.MAX_VALUE ? !in.atEnd() : in.position() < end) {
            if (++boxes > MAX_BOXES) {
                throw UnacceptableContentException.malformed("Too many boxes");
            }
            box(end, level);
        }
    }

    private void box(long end, int level) throws IOException {
        long start = in.position();
        long length = in.u32be();
        String type = type();
        if (length == 1) {
            length = in.u32be() << 32 | in.u32be();
        }
        movie |= type.equals("moov") || type.equals("moof");
        data |= type.equals("mdat") || type.equals("idat");
        if (length == 0 && end == Long.MAX_VALUE) {
            in.skipToEnd();
            return;
        }
        long boxEnd = start + length;
        if (length < in.position() - start || boxEnd > end || boxEnd < 0) {
            throw UnacceptableContentException.malformed("A box out of bounds");
        }
        if (level < NOWHERE && type.equals(WAY.get(level))) {
            step(level, boxEnd);
        }
        if (in.position() > boxEnd) {
            throw UnacceptableContentException.malformed("A box out of bounds");
        }
        in.skip(boxEnd - in.position());
    }

    private void step(int level, long boxEnd) throws IOException {
        boolean isSize = level == NOWHERE - 1;
        in.skip(level == 0 || isSize ? FULL_BOX : 0);
        if (isSize) {
            limits.require(in.u32be(), in.u32be());
            sizes++;
        } else {
            walk(boxEnd, level + 1);
        }
    }

    private String type() throws IOException {
        StringBuilder type = new StringBuilder(4);
        for (int i = 0; i < 4; i++) {
            int c = in.u8();
            if ((c < ' ' || c > '~') && c != 0xa9) {
                throw UnacceptableContentException.malformed("Bytes that are no box");
            }
            type.append((char) c);
        }
        return type.toString();
    }
}
