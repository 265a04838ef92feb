package com.petmatch.kernel.page;

import java.util.Optional;

/**
 * Which page is wanted. Immutable.
 *
 * @param cursor where the page before ended; empty for the first page
 * @param limit 1 to 100
 */
public record PageRequest(Optional<Cursor> cursor, int limit) {

    /** Rows of a page when nothing else is said. */
    public static final int DEFAULT_LIMIT = 20;

    /** Rows of a page at most. */
    public static final int MAX_LIMIT = 100;

    /** Refuses a limit outside 1 to 100. */
    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("Expected a limit of 1 to 100, got " + limit);
        }
    }

    /** The first page of 20 rows. */
    public static PageRequest first() {
        return first(DEFAULT_LIMIT);
    }

    /** The first page. */
    public static PageRequest first(int limit) {
        return new PageRequest(Optional.empty(), limit);
    }

    /** The page after this cursor. */
    public static PageRequest after(Cursor cursor, int limit) {
        return new PageRequest(Optional.of(cursor), limit);
    }
}
