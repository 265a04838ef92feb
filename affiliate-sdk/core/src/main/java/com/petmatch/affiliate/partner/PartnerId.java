package com.petmatch.affiliate.partner;

import com.petmatch.kernel.id.TypedId;
import java.util.UUID;

/** Identifies one partner; never the same as the id of the person who owns it. */
public record PartnerId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
