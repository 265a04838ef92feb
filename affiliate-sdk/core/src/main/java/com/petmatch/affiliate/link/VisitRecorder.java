package com.petmatch.affiliate.link;

import java.util.Optional;

/** Takes note of people who follow a link. An implementation never fails: a redirect does not wait for bookkeeping. */
@FunctionalInterface
public interface VisitRecorder {

    /** Counts the visit, when it is one; the cookie to set, if any. */
    Optional<String> visited(Link link, FollowRequest request);
}
