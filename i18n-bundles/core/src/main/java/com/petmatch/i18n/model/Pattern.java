package com.petmatch.i18n.model;

import java.util.List;

/** What is printed, in order. */
public record Pattern(List<Part> parts) {

    public Pattern {
        parts = List.copyOf(parts);
    }
}
