package com.petmatch.security.token;

import java.util.Optional;
import java.util.UUID;

/** Reads ids of ours out of claims. */
final class Uuids {

    private Uuids() {}

    /** Only the canonical text: {@link UUID#fromString} takes {@code 1-1-1-1-1} as well. */
    static Optional<UUID> parse(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notAUuid) {
            return Optional.empty();
        }
    }
}
