package com.petmatch.kernel.event;

import com.petmatch.kernel.id.TypedId;
import java.util.UUID;

/**
 * The aggregate an event belongs to; events of one aggregate keep their order.
 *
 * @param type lower-case kind such as {@code payments.invoice}, 64 characters at most
 */
public record AggregateRef(String type, UUID id) {

    public AggregateRef {
        if (type.isEmpty() || type.length() > 64) {
            throw new IllegalArgumentException("Expected an aggregate type of 1 to 64 characters, got " + type.length());
        }
    }

    public static AggregateRef of(String type, TypedId id) {
        return new AggregateRef(type, id.value());
    }
}
