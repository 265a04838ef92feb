package com.petmatch.affiliate.link;

import java.util.Optional;

/** What following a link needs to know of an HTTP request; {@code ClickRequest} is the one a host builds. */
public interface FollowRequest {

    /** The method as sent, such as {@code GET}. */
    String method();

    /** Path and query as sent, still percent-encoded. */
    String target();

    /** The first value of a header, by its name in any case. */
    Optional<String> header(String name);

    /** The visitor's address as text. */
    String remoteAddress();
}
