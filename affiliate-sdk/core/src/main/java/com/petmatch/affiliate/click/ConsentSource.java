package com.petmatch.affiliate.click;

import com.petmatch.affiliate.link.FollowRequest;

/** Tells what a visitor agreed to; the host knows, usually from its own consent cookie. Safe for concurrent use. */
@FunctionalInterface
public interface ConsentSource {

    ConsentState consent(FollowRequest request);

    /** For hosts that never ask: no click id is ever kept. */
    static ConsentSource unknown() {
        return request -> ConsentState.UNKNOWN;
    }

    /** For hosts whose visitors have agreed before they can follow a link, and for hosts that need no agreement. */
    static ConsentSource granted() {
        return request -> ConsentState.GRANTED;
    }
}
