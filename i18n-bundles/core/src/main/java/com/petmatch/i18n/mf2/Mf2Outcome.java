package com.petmatch.i18n.mf2;

import java.util.List;

/** What reading a message gave. */
public sealed interface Mf2Outcome {

    /** A valid message. */
    record Parsed(Mf2Message message) implements Mf2Outcome {}

    /** The text is no valid message: one syntax error, or every data model error. */
    record Rejected(List<Mf2Error> errors) implements Mf2Outcome {

        public Rejected {
            errors = List.copyOf(errors);
        }

        /** What stands for the text of a message that is none. */
        public Formatted formatted() {
            return new Formatted("{\uFFFD}", errors);
        }
    }
}
