package com.petmatch.payments.refund;

import com.petmatch.kernel.id.TypedId;
import java.util.UUID;

/** Identifies a refund. */
public record RefundId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
