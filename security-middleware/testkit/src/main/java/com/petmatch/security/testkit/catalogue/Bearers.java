package com.petmatch.security.testkit.catalogue;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Requests that present a credential. */
final class Bearers {

    /** What a host answers to a token that is worth nothing. */
    static final Expectation REJECTED = Expectation.unauthenticated();

    private Bearers() {}

    static AttackRequest bearer(String path, String token) {
        return AttackRequest.get(path).with("Authorization", "Bearer " + token);
    }

    /** A token made from the valid one, on the route that needs one; beside it the valid one. */
    static RequestPlan forged(Function<TokenText, String> forge) {
        return facts -> {
            String path = facts.value(Fact.SIGNED_IN_GET);
            TokenText valid = TokenText.of(facts.value(Fact.ACCESS_TOKEN));
            return Exchange.of(bearer(path, forge.apply(valid))).beside(bearer(path, valid.text()));
        };
    }

    /** A token that the host gave. */
    static RequestPlan given(Fact token) {
        return facts -> {
            String path = facts.value(Fact.SIGNED_IN_GET);
            return Exchange.of(bearer(path, facts.value(token))).beside(bearer(path, facts.value(Fact.ACCESS_TOKEN)));
        };
    }

    /** The request of a signed-in person, changed; beside it the unchanged one. */
    static RequestPlan changed(Fact route, UnaryOperator<AttackRequest> change) {
        return facts -> {
            AttackRequest own = bearer(facts.value(route), facts.value(Fact.ACCESS_TOKEN));
            AttackRequest honest = bearer(facts.value(Fact.SIGNED_IN_GET), facts.value(Fact.ACCESS_TOKEN));
            return Exchange.of(change.apply(own)).beside(honest);
        };
    }

    /** With the credential of the person, where the host gave one. */
    static AttackRequest withCaller(TargetFacts facts, AttackRequest request) {
        return facts.find(Fact.ACCESS_TOKEN)
                .map(token -> request.with("Authorization", "Bearer " + token))
                .orElse(request);
    }
}
