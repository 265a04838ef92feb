package com.petmatch.affiliate.ledger;

import com.petmatch.kernel.id.TypedId;
import java.util.UUID;

/** Identifies one fact; rises with time. */
public record FactId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
