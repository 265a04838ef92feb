package com.petmatch.payments.invoice;

import com.petmatch.kernel.id.TypedId;
import java.util.UUID;

/** Identifies an invoice, also before it has a number. */
public record InvoiceId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
