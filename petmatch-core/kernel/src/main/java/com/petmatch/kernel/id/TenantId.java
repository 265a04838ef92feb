package com.petmatch.kernel.id;

import java.util.UUID;

/** The tenant that owns a row; the first parameter of every store method and the first column of every key. */
public record TenantId(UUID value) implements TypedId {

    /** The tenant of a host that serves only itself. */
    public static final TenantId SINGLE = new TenantId(new UUID(0L, 0L));

    @Override
    public String toString() {
        return value.toString();
    }
}
