package com.petmatch.affiliate.click;

import com.petmatch.affiliate.link.FollowRequest;
import java.util.Optional;
import java.util.Set;

/** Reads from the browser's fetch metadata whether a person asked for the page or a hidden frame did. */
final class StuffingSignal {

    private static final Set<String> EMBEDDED =
            Set.of("iframe", "frame", "image", "script", "object", "embed", "style");

    private StuffingSignal() {}

    static boolean isIn(FollowRequest request) {
        Optional<String> destination = request.header("sec-fetch-dest");
        if (destination.isEmpty()) {
            // Old browsers send none of these headers: no signal either way.
            return false;
        }
        return EMBEDDED.contains(destination.get())
                || request.header("sec-fetch-user").isEmpty();
    }
}
