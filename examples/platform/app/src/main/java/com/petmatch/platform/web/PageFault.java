package com.petmatch.platform.web;

/** Ends a page's request with one of the fault pages; thrown where an answer would only be passed on. Immutable. */
public final class PageFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private PageFault(int status) {
        super("HTTP " + status, null, false, false);
        this.status = status;
    }

    /** Also the answer for what belongs to somebody else: nobody learns that it exists. */
    public static PageFault notFound() {
        return new PageFault(404);
    }

    public static PageFault notSignedIn() {
        return new PageFault(401);
    }

    public static PageFault unreadable() {
        return new PageFault(400);
    }

    public static PageFault conflict() {
        return new PageFault(409);
    }

    public int status() {
        return status;
    }
}
