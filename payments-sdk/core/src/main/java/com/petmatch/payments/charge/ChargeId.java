package com.petmatch.payments.charge;

import com.petmatch.kernel.id.TypedId;
import java.util.UUID;

/** Identifies a charge: one intention to take money. */
public record ChargeId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
