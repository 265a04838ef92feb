package com.petmatch.platform.order;

import com.petmatch.platform.web.Tone;

/** How far a payment is; only the provider's confirmation makes it {@link #PAID}, never the browser's return. */
public enum OrderProgress {
    CONFIRMING("order.confirming", Tone.INFO),
    WAITING("order.waiting", Tone.WATCH),
    PAID("order.paid", Tone.GOOD),
    RETURNED("order.returned", Tone.INFO),
    DECLINED("order.declined", Tone.ACT),
    CANCELED("order.canceled", Tone.INFO);

    private final String key;
    private final Tone tone;

    OrderProgress(String key, Tone tone) {
        this.key = key;
        this.tone = tone;
    }

    public String key() {
        return key;
    }

    public Tone tone() {
        return tone;
    }

    /** Whether the page may change without its reader. */
    public boolean isOpen() {
        return this == CONFIRMING || this == WAITING;
    }
}
