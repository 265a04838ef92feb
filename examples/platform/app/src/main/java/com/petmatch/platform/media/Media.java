package com.petmatch.platform.media;

import com.petmatch.core.pet.PetId;
import com.petmatch.security.upload.ContentHash;
import com.petmatch.security.upload.FileKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A kept file, without its bytes. Immutable.
 *
 * @param storedName made by the server
 * @param displayName the client's, for show only
 */
public record Media(
        UUID id,
        PetId pet,
        MediaKind kind,
        FileKind type,
        String storedName,
        String displayName,
        ContentHash sha256,
        long size,
        Instant created) {

    @Override
    public String toString() {
        return "Media[" + id + ", " + kind + ", " + type + ", " + size + " bytes]";
    }
}
