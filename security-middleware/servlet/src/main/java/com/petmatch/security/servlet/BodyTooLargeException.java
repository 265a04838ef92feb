package com.petmatch.security.servlet;

import java.io.IOException;

/** Thrown to a reader of a body that is larger than its route allows; the filter answers 413. */
public final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLargeException() {
        super("Request body is larger than the route allows");
    }
}
