package com.petmatch.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.token.TokenOutcome.Expired;
import com.petmatch.security.token.TokenOutcome.KeysUnavailable;
import com.petmatch.security.token.TokenOutcome.NotYetValid;
import com.petmatch.security.token.TokenOutcome.Rejected;
import com.petmatch.security.token.TokenOutcome.RevocationUnknown;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What each outcome is called, and which of them are our fault. */
class TokenOutcomeTest {

    private static final Map<TokenOutcome, ErrorCode> CODES = Map.of(
            new Rejected(SecurityErrors.TOKEN_ISSUER), SecurityErrors.TOKEN_ISSUER,
            new Expired(), SecurityErrors.TOKEN_EXPIRED,
            new NotYetValid(), SecurityErrors.TOKEN_NOT_YET_VALID,
            new KeysUnavailable(), SecurityErrors.TOKEN_KEYS_UNAVAILABLE,
            new RevocationUnknown(), SecurityErrors.TOKEN_REVOCATION_STALE);

    @Test
    void everyRefusalHasItsCode() {
        assertThat(CODES)
                .allSatisfy((outcome, code) -> assertThat(outcome.code()).isEqualTo(code));
    }

    @Test
    void onlyMissingKeysAndUnknownRevocationsAreOurFault() {
        assertThat(CODES.keySet())
                .filteredOn(TokenOutcome::isUndecided)
                .containsExactlyInAnyOrder(new KeysUnavailable(), new RevocationUnknown());
    }
}
