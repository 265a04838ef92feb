package com.petmatch.platform.partner;

import com.petmatch.platform.web.Tone;

/** Where the money of a commission is. */
public enum CommissionStanding {
    PENDING("earn.standing.pending", Tone.INFO),
    HELD("earn.standing.held", Tone.WATCH),
    AVAILABLE("earn.standing.available", Tone.GOOD),
    PAID("earn.standing.paid", Tone.GOOD),
    TAKEN_BACK("earn.standing.taken-back", Tone.ACT),
    REJECTED("earn.standing.rejected", Tone.ACT);

    private final String key;
    private final Tone tone;

    CommissionStanding(String key, Tone tone) {
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
