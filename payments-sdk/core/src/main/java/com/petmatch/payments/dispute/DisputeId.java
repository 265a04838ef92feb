package com.petmatch.payments.dispute;

import com.petmatch.kernel.id.TypedId;
import java.util.UUID;

/** Identifies a dispute. */
public record DisputeId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
