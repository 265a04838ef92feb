package com.petmatch.platform.guard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why an operator lifts a ban; kept in the audit. */
public enum LiftReason {
    /** Nothing bad happened. */
    MISTAKE,
    /** Many people share the address. */
    SHARED,
    /** Somebody tested on purpose. */
    TEST;

    /** How forms and the audit write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<LiftReason> of(String code) {
        return Stream.of(values()).filter(reason -> reason.code().equals(code)).findFirst();
    }

    public static List<LiftReason> all() {
        return List.of(values());
    }
}
