package com.petmatch.affiliate.link;

import com.petmatch.kernel.error.ErrorCode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the host answers to a request for a link. */
public sealed interface RedirectOutcome {

    /** Headers that belong on every answer: nothing caches or indexes it. */
    Map<String, String> HEADERS = Map.of("Cache-Control", "no-store", "X-Robots-Tag", "noindex");

    /**
     * Answer 302 with this location.
     *
     * @param setCookie the value of the {@code Set-Cookie} header, when a click id is to be kept
     */
    record Redirect(URI location, Optional<String> setCookie) implements RedirectOutcome {}

    /** Nobody's code: answer 302 to the home page, so that a guesser learns nothing. */
    record UnknownCode(URI home) implements RedirectOutcome {}

    /** The address asks for a target that this library did not sign, or is no link at all: answer 400. */
    record RefusedTarget(ErrorCode reason) implements RedirectOutcome {}

    /** Answers with the function of the case at hand. */
    default <T> T fold(
            Function<Redirect, T> redirect, Function<UnknownCode, T> unknown, Function<RefusedTarget, T> refused) {
        if (this instanceof Redirect go) {
            return redirect.apply(go);
        }
        if (this instanceof UnknownCode home) {
            return unknown.apply(home);
        }
        return refused.apply((RefusedTarget) this);
    }
}
