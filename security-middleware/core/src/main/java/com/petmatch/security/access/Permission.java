package com.petmatch.security.access;

import java.util.List;

/**
 * One thing that may be done, such as {@code health:record:write}: never a wildcard.
 *
 * @param value 1 to 8 segments {@code [a-z][a-z0-9_-]{0,31}} joined by colons
 */
public record Permission(String value) {

    static final int MAX_SEGMENTS = 8;
    static final int MAX_SEGMENT_LENGTH = 32;

    public Permission {
        List<String> segments = Segments.split(value);
        if (segments.size() > MAX_SEGMENTS
                || !segments.stream().allMatch(segment -> Segments.isName(segment, MAX_SEGMENT_LENGTH))) {
            throw new IllegalArgumentException(
                    "Expected a permission of 1 to 8 segments joined by ':', got length " + value.length());
        }
    }

    public static Permission of(String value) {
        return new Permission(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
