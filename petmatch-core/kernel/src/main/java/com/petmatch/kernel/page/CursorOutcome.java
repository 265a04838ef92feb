package com.petmatch.kernel.page;

import com.petmatch.kernel.error.ErrorCode;

/** What a cursor from outside turned out to be. */
public sealed interface CursorOutcome {

    /** Genuine, and of this query. */
    record Decoded(CursorPosition position) implements CursorOutcome {}

    /** Not usable; the reader starts again from the first page. */
    record InvalidCursor(ErrorCode code) implements CursorOutcome {}
}
