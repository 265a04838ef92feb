package com.petmatch.affiliate.click;

import com.petmatch.kernel.id.TypedId;
import java.util.UUID;

/** Identifies one counted click. */
public record TouchId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
