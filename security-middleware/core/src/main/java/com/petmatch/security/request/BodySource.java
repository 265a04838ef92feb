package com.petmatch.security.request;

import java.util.Optional;

/** Lets a control look into a form body, only when a route asks for it; webhook bodies are never touched. */
@FunctionalInterface
public interface BodySource {

    /** The first value of a field of an {@code application/x-www-form-urlencoded} body; empty for any other body. */
    Optional<String> formField(String name);

    /** A body without form fields. */
    static BodySource none() {
        return name -> Optional.empty();
    }
}
