package com.petmatch.platform.web;

/**
 * What the layout shows of the request itself.
 *
 * @param path the path without its query, for the current navigation item
 * @param back the address that shows this page again
 * @param csrfToken the value that every form posts back
 * @param sandbox whether any part of the host is a sandbox: the ribbon is shown on every page
 * @param mailbox whether everybody may read the letters of this host
 * @param done the key of a sentence about what was just done, or an empty string
 */
public record RequestFacts(
        String requestId,
        String path,
        String back,
        String csrfToken,
        Theme theme,
        boolean sandbox,
        boolean mailbox,
        String done) {}
