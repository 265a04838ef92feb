package com.petmatch.kernel.id;

import java.util.UUID;

/** Makes new ids; injected, so that tests can foresee them. Implementations are safe for concurrent use. */
@FunctionalInterface
public interface IdSource {

    /** A new id that this source has never given before. */
    UUID next();
}
