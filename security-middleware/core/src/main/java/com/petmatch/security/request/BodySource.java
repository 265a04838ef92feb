package com.petmatch.security.request;

import java.util.Optional;

/** Lets controls look into a body, only when a route asks for it; webhook bodies are never touched. */
@FunctionalInterface
public interface BodySource {

    /** The first value of a field of an {@code application/x-www-form-urlencoded} body; empty for any other body. */
    Optional<String> formField(String name);

    /**
     * The body as the host will see it: form fields and the text parts and file names of {@code multipart/form-data} as
     * one urlencoded form, anything else byte by byte. The host can read it afterwards as if nobody had.
     *
     * @param limit how many bytes are of interest: at most one more is read, which tells that there are more
     * @return empty when there is no body or nobody may look at it
     * @throws java.io.UncheckedIOException when it ends too early or is not framed as it says
     */
    default Optional<BodyView> view(int limit) {
        return Optional.empty();
    }

    /** A body without form fields. */
    static BodySource none() {
        return name -> Optional.empty();
    }
}
