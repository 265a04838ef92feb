package com.petmatch.affiliate.partner;

import com.petmatch.kernel.id.TypedId;
import java.util.UUID;

/** Identifies one partner's membership of one programme. */
public record EnrolmentId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
