package com.petmatch.kernel.id;

import java.util.UUID;

/** An id that knows what it identifies; implemented by one-field records such as {@code record PetId(UUID value)}. */
public interface TypedId {

    /** The bare id. */
    UUID value();
}
