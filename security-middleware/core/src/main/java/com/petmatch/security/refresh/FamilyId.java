package com.petmatch.security.refresh;

import com.petmatch.kernel.id.TypedId;
import java.util.UUID;

/** One signed-in client; not secret. */
public record FamilyId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
