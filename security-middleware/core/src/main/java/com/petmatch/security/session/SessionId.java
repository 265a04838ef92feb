package com.petmatch.security.session;

import com.petmatch.kernel.id.TypedId;
import java.util.UUID;

/** Names a session in lists and audits; opens nothing. */
public record SessionId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
