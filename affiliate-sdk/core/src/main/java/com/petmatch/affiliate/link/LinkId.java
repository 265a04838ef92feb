package com.petmatch.affiliate.link;

import com.petmatch.kernel.id.TypedId;
import java.util.UUID;

/** Identifies one link; what people see is its {@link LinkCode}. */
public record LinkId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
