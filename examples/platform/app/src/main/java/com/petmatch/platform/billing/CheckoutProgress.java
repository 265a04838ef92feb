package com.petmatch.platform.billing;

import com.petmatch.platform.web.Tone;

/** How far a purchase is; only the provider's confirmation makes it {@link #PAID}, never the browser's return. */
public enum CheckoutProgress {
    CONFIRMING("buy.return.confirming", Tone.INFO),
    PAID("buy.return.paid", Tone.GOOD),
    DECLINED("buy.return.declined", Tone.ACT),
    CANCELED("buy.return.canceled", Tone.INFO);

    private final String key;
    private final Tone tone;

    CheckoutProgress(String key, Tone tone) {
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
