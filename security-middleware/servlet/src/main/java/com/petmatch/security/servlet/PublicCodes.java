package com.petmatch.security.servlet;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.error.SecurityErrors;

/** Folds codes that would tell a client why a credential failed or that a hidden route exists. */
final class PublicCodes {

    private PublicCodes() {}

    static ErrorCode of(Decision refusal) {
        return refusal.fold(
                allow -> {
                    throw new IllegalArgumentException("Expected a refusal, got an allowed request");
                },
                challenge -> SecurityErrors.ACCESS_ANONYMOUS,
                deny -> deny.status() == 404 ? SecurityErrors.REQUEST_ROUTE : deny.code(),
                Decision.Throttle::code,
                deceive -> SecurityErrors.REQUEST_ROUTE);
    }
}
