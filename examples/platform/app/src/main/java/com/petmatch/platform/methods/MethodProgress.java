package com.petmatch.platform.methods;

import com.petmatch.platform.web.Tone;
import java.util.Locale;

/** How far the keeping of a way to pay is; only the provider's word makes it {@link #SAVED}, never the browser's return. */
public enum MethodProgress {
    SAVED(Tone.GOOD),
    WAITING(Tone.INFO),
    DECLINED(Tone.ACT),
    CANCELED(Tone.INFO);

    private final Tone tone;

    MethodProgress(Tone tone) {
        this.tone = tone;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "methods.return." + code();
    }

    public Tone tone() {
        return tone;
    }
}
