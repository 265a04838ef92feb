package com.petmatch.platform.billing;

import java.util.List;
import java.util.Optional;

/** A person's subscription and invoices, newest first. */
public record SubscriptionPage(Optional<SubscriptionCard> subscription, List<InvoiceRow> invoices) {

    public SubscriptionPage {
        invoices = List.copyOf(invoices);
    }
}
