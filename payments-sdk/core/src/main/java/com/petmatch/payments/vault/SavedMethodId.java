package com.petmatch.payments.vault;

import com.petmatch.kernel.id.TypedId;
import java.util.UUID;

/** Identifies a kept method. */
public record SavedMethodId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
