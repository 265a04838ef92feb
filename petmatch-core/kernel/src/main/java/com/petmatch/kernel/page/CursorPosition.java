package com.petmatch.kernel.page;

import java.util.List;
import java.util.UUID;

/**
 * The last row of a page: its sort key and its id, which splits equal keys. Immutable.
 *
 * @param sortValues in the order of the sort key, as texts that the store reads back exactly; 8 at most
 */
public record CursorPosition(List<String> sortValues, UUID id) {

    private static final int MAX_VALUES = 8;

    /** Refuses more than 8 sort values. */
    public CursorPosition {
        sortValues = List.copyOf(sortValues);
        if (sortValues.size() > MAX_VALUES) {
            throw new IllegalArgumentException("Expected 8 sort values at most, got " + sortValues.size());
        }
    }

    /** A position by one sort value. */
    public static CursorPosition of(String sortValue, UUID id) {
        return new CursorPosition(List.of(sortValue), id);
    }
}
