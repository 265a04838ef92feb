package com.petmatch.payments.invoice;

import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.SubscriptionId;
import java.util.List;
import java.util.Optional;

/** What shall be invoiced once it is paid. */
public record InvoiceDraft(SubjectId customer, Optional<SubscriptionId> subscription, List<InvoiceLine> lines) {

    public InvoiceDraft {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("Expected one line or more, got none");
        }
    }
}
