package com.petmatch.affiliate.program;

import com.petmatch.kernel.id.TypedId;
import java.util.UUID;

/** Identifies one programme. */
public record ProgramId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
