package com.petmatch.payments.charge;

import com.petmatch.kernel.id.TypedId;
import java.util.UUID;

/** Identifies an attempt: one gateway's part in a charge. */
public record AttemptId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
