package com.petmatch.i18n.mf2;

import java.util.List;

/** A message's text and what went wrong on the way; where a value could not be printed the text names it in braces. Immutable. */
public record Formatted(String text, List<Mf2Error> errors) {

    public Formatted {
        errors = List.copyOf(errors);
    }
}
