package com.petmatch.security.upload;

import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** What a guard is made of. */
record UploadParts(
        UploadPolicy policy,
        ByteStore store,
        ContentScanner scanner,
        UploadQuota quota,
        Optional<ImageReencoder> reencoder,
        SecureRandom random) {

    private static final int NAME_BYTES = 16;

    String storedName(FileKind kind) {
        byte[] name = new byte[NAME_BYTES];
        random.nextBytes(name);
        return HexFormat.of().formatHex(name) + '.' + kind.extension();
    }

    /** Walks the content from its first byte to its last, and whatever hangs on to it. */
    void requireStructure(ScannedContent content) throws IOException {
        try (InputStream stored = content.bytes().open()) {
            ByteReader in = new ByteReader(stored);
            if (content.kind() == FileKind.ZIP) {
                ZipWalk.check(in, content.size(), policy.archives());
            } else {
                FormatCheck.of(content.kind()).check(in, policy.images());
            }
        }
        if (content.kind() != FileKind.ZIP) {
            ZipTail.requireNone(content.bytes());
        }
    }
}
