package com.petmatch.security.upload;

import java.io.IOException;

/**
 * Walks a whole file of one kind: its structure must reach from the first byte to the last, so that nothing hangs on
 * to it, and its size in pixels must be within the limits.
 */
@FunctionalInterface
interface FormatCheck {

    void check(ByteReader in, ImageLimits limits) throws IOException;

    static FormatCheck of(FileKind kind) {
        return switch (kind) {
            case JPEG -> JpegFormat::check;
            case PNG -> PngFormat::check;
            case GIF -> GifFormat::check;
            case WEBP -> WebpFormat::check;
            case AVIF, HEIC -> BoxFormat::checkImage;
            case MP4 -> BoxFormat::checkVideo;
            case PDF -> PdfFormat::check;
            case CSV, TXT, ZIP -> (in, limits) -> {};
        };
    }
}
