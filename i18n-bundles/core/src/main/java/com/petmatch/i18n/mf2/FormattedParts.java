package com.petmatch.i18n.mf2;

import java.util.List;
import java.util.stream.Collectors;

/** A message's parts in order, and what went wrong on the way. Immutable. */
public record FormattedParts(List<FormattedPart> parts, List<Mf2Error> errors) {

    public FormattedParts {
        parts = List.copyOf(parts);
        errors = List.copyOf(errors);
    }

    /** The parts as one text: what {@link Mf2Message#format} gives. */
    public String text() {
        return parts.stream().map(FormattedPart::text).collect(Collectors.joining());
    }
}
