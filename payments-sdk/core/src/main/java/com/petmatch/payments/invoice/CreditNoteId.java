package com.petmatch.payments.invoice;

import com.petmatch.kernel.id.TypedId;
import java.util.UUID;

/** Identifies a credit note. */
public record CreditNoteId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
