package com.petmatch.core.pet;

import com.petmatch.kernel.id.TypedId;
import java.util.UUID;

/** Identifies one pet. */
public record PetId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
