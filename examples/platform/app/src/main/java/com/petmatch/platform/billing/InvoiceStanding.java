package com.petmatch.platform.billing;

import com.petmatch.platform.web.Tone;

/** Whether an invoice is settled. */
public enum InvoiceStanding {
    PAID("bills.invoice.paid", Tone.GOOD),
    OPEN("bills.invoice.open", Tone.WATCH),
    VOID("bills.invoice.void", Tone.INFO),
    PART_REFUNDED("bills.invoice.part-refunded", Tone.INFO),
    REFUNDED("bills.invoice.refunded", Tone.INFO);

    private final String key;
    private final Tone tone;

    InvoiceStanding(String key, Tone tone) {
        this.key = key;
        this.tone = tone;
    }

    public String key() {
        return key;
    }

    public Tone tone() {
        return tone;
    }
}
