package com.petmatch.security.error;

import com.petmatch.kernel.error.PetMatchException;
import java.util.Map;

/** Thrown when a compare-and-set kept losing against other writers; the caller may repeat the whole step. */
public final class StoreConflictException extends PetMatchException {

    private static final long serialVersionUID = 1L;

    public StoreConflictException(String aggregate) {
        super(SecurityErrors.STORE_CONFLICT, "Too many writers at once", Map.of("aggregate", aggregate));
    }
}
