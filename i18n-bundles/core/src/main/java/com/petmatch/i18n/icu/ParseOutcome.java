package com.petmatch.i18n.icu;

import com.petmatch.i18n.model.MessageModel;
import java.util.List;

/** What reading a message gave. */
public sealed interface ParseOutcome {

    /** The message. */
    record Parsed(MessageModel model) implements ParseOutcome {}

    /** The text is no message; every problem found before reading had to stop, in order. */
    record Rejected(List<SyntaxProblem> problems) implements ParseOutcome {

        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
