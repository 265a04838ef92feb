package com.petmatch.i18n.exchange;

import java.util.List;

/** What reading exchanged files gave. */
public sealed interface ReadOutcome {

    /** The texts; the gate decides whether they may ship. */
    record Read(TextCatalog catalog, List<Inexpressible> inexpressible) implements ReadOutcome {

        public Read {
            inexpressible = List.copyOf(inexpressible);
        }
    }

    /**
     * The files are not what they should be, or are unsafe to read; nothing of them is used.
     *
     * @param reason stable name, such as {@code xml-doctype}
     * @param detail where, for people
     */
    record Refused(String reason, String detail) implements ReadOutcome {}
}
