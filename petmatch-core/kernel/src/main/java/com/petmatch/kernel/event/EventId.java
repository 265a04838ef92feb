package com.petmatch.kernel.event;

import com.petmatch.kernel.id.TypedId;
import java.util.UUID;

/** Identifies one event for ever; consumers deduplicate by it. */
public record EventId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
