package com.petmatch.security.token;

import com.petmatch.security.access.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The {@code act} claim of RFC 8693 section 4.1: who uses the token in the subject's name, and for whom in turn. */
final class ActClaim {

    private static final String ACT = "act";
    private static final int MAX_ACTORS = 8;

    private ActClaim() {}

    /** The current actor first; empty when the claim is there and cannot be read, which refuses the token. */
    static Optional<List<Actor>> actors(VerifiedToken token) {
        List<Actor> chain = new ArrayList<>();
        @Nullable Object claim = token.claims().get(ACT);
        while (claim != null) {
            if (!(claim instanceof Map<?, ?> members)
                    || !(members.get("sub") instanceof String subject)
                    || subject.isEmpty()
                    || subject.length() > 255
                    || chain.size() == MAX_ACTORS) {
                return Optional.empty();
            }
            chain.add(new Actor(subject));
            claim = members.get(ACT);
        }
        return Optional.of(chain);
    }
}
