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
            throw new IllegalArgumentException(
                    "Expected an aggregate type of 1 to 64 characters, got " + type.length());
        }
    }

    public static AggregateRef of(String type, TypedId id) {
        return new AggregateRef(type, id.value());
    }

    /**
     * The partition of this aggregate, the same in every process and for ever.
     *
     * @return 0 to {@code partitions - 1}
     */
    public int partition(int partitions) {
        long mixed = type.hashCode() * 31L + id.getMostSignificantBits();
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL + id.getLeastSignificantBits();
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 33), partitions);
    }
}
