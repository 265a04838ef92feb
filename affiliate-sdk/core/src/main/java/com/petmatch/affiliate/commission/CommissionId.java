package com.petmatch.affiliate.commission;

import com.petmatch.kernel.id.TypedId;
import java.util.UUID;

/** Identifies one decided sale and its commission. */
public record CommissionId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
