package com.petmatch.i18n.bundle;

import java.util.List;

/** What a reload came to. */
public sealed interface ReloadOutcome {

    /** Views made from now on read the new texts, all of them; {@code texts} is their fingerprint. */
    record Reloaded(String texts, OverrideReport overrides) implements ReloadOutcome {}

    /** Every file reads as before. */
    record Unchanged() implements ReloadOutcome {}

    /** A file is broken or half-written, so nothing changed at all. */
    record Refused(List<FileProblem> problems) implements ReloadOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
