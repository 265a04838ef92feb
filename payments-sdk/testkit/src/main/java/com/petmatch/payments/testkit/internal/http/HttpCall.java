package com.petmatch.payments.testkit.internal.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request as it came over the wire; header names in lower case. */
public record HttpCall(String method, String path, String query, Map<String, List<String>> headers, String body) {

    /** The first value of a header, its name in lower case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(values -> values.get(0));
    }
}
