package com.petmatch.security.revocation;

import java.util.List;

/**
 * What a store has seen since a cursor.
 *
 * @param cursor for the next question; opaque
 */
public record RevocationBatch(List<SubjectEpoch> subjects, List<RevokedToken> tokens, long cursor) {

    /** The cursor that asks for everything. */
    public static final long BEGINNING = 0;

    public RevocationBatch {
        subjects = List.copyOf(subjects);
        tokens = List.copyOf(tokens);
    }
}
