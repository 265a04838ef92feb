package com.petmatch.kernel.privacy;

import com.petmatch.kernel.id.TypedId;
import java.util.UUID;

/** A person, in every library: what export and erasure are asked for. */
public record SubjectId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
