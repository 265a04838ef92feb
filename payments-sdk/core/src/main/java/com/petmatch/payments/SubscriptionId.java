package com.petmatch.payments;

import com.petmatch.kernel.id.TypedId;
import java.util.UUID;

/** Identifies a subscription; here because invoices and subscriptions both name it. */
public record SubscriptionId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
