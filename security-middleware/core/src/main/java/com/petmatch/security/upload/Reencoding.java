package com.petmatch.security.upload;

import com.petmatch.security.error.SecurityErrors;
import java.io.IOException;
import java.io.InputStream;

/** Stores what the host's encoder makes of an image, under the limits of the image itself. */
final class Reencoding {

    private Reencoding() {}

    /** The image anew, which the caller closes. */
    static ScannedContent of(ScannedContent image, ImageReencoder reencoder, UploadParts parts) throws IOException {
        FileKind kind = image.kind();
        ContentIntake intake = new ContentIntake(kind, parts.policy().maxBytes(kind), SecurityErrors.UPLOAD_MALFORMED);
        try (InputStream original = image.open();
                InputStream anew = started(reencoder, kind, original)) {
            return intake.readExpected(anew, parts.store());
        }
    }

    private static InputStream started(ImageReencoder reencoder, FileKind kind, InputStream original)
            throws UnacceptableContentException {
        try {
            return reencoder.reencode(kind, original);
        } catch (IOException | RuntimeException undecodable) {
            throw UnacceptableContentException.malformed("An image that cannot be decoded");
        }
    }
}
