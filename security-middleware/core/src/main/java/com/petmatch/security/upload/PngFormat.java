package com.petmatch.security.upload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** PNG, third edition: chunks from IHDR to IEND and nothing after. */
final class PngFormat {

    private static final int SIGNATURE = 8;
    private static final long IHDR = 0x49484452L;
    private static final long IEND = 0x49454e44L;
    private static final int IHDR_LENGTH = 13;
    private static final int CRC_LENGTH = 4;
    private static final long MAX_LENGTH = Integer.MAX_VALUE;

    private PngFormat() {}

    static void check(ByteReader in, ImageLimits limits) throws IOException {
        in.skip(SIGNATURE);
        checkHeader(in, limits);
        while (true) {
            long length = in.u32be();
            long type = in.u32be();
            if (length > MAX_LENGTH || !isChunkType(type) || type == IHDR) {
                throw UnacceptableContentException.malformed("PNG with an impossible chunk");
            }
            in.skip(length + CRC_LENGTH);
            if (type == IEND) {
                break;
            }
        }
        if (!in.atEnd()) {
            throw UnacceptableContentException.polyglot("Bytes after the end of a PNG");
        }
    }

    private static void checkHeader(ByteReader in, ImageLimits limits) throws IOException {
        if (in.u32be() != IHDR_LENGTH) {
            throw UnacceptableContentException.malformed("PNG without IHDR");
        }
        byte[] header = in.bytes(CRC_LENGTH + IHDR_LENGTH);
        CRC32 crc = new CRC32();
        crc.update(header);
        ByteBuffer fields = ByteBuffer.wrap(header);
        if (fields.getInt() != IHDR || in.u32be() != crc.getValue()) {
            throw UnacceptableContentException.malformed("PNG without a sound IHDR");
        }
        limits.require(fields.getInt() & 0xffff_ffffL, fields.getInt() & 0xffff_ffffL);
    }

    private static boolean isChunkType(long type) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            long letter = (type >> shift & 0xff) | 0x20;
            if (letter < 'a' || letter > 'z') {
                return false;
            }
        }
        return true;
    }
}
