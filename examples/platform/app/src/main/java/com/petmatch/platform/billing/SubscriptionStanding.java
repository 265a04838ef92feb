package com.petmatch.platform.billing;

import com.petmatch.platform.web.Tone;

/** The state of a subscription as its owner reads it. */
public enum SubscriptionStanding {
    ACTIVE("bills.standing.active", Tone.GOOD),
    TRIAL("bills.standing.trial", Tone.GOOD),
    PENDING("bills.standing.pending", Tone.INFO),
    PAST_DUE("bills.standing.past-due", Tone.ACT),
    ENDING("bills.standing.ending", Tone.WATCH),
    ENDED("bills.standing.ended", Tone.INFO);

    private final String key;
    private final Tone tone;

    SubscriptionStanding(String key, Tone tone) {
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
