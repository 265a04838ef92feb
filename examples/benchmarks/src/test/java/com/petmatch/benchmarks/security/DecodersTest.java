package com.petmatch.benchmarks.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.token.TokenOutcome.Rejected;
import com.petmatch.security.token.TokenOutcome.Verified;
import org.junit.jupiter.api.Test;

/** Before anyone is timed: all of them read the same claims out of the same token. */
class DecodersTest {

    private final Decoders all = new Decoders();

    @Test
    void everyLibraryReadsTheSameSubject() throws Exception {
        String subject =
                ((Verified) all.coldRs256.verify(all.tokens.rs256)).token().subject();

        assertThat(all.tokens.rs256).hasSizeBetween(730, 830);
        assertThat(all.spring.decode(all.tokens.rs256).getSubject()).isEqualTo(subject);
        assertThat(all.nimbusRs256.process(all.tokens.rs256, null).getSubject()).isEqualTo(subject);
        assertThat(all.jjwt.parseSignedClaims(all.tokens.rs256).getPayload().getSubject())
                .isEqualTo(subject);
        assertThat(all.auth0.verify(all.tokens.rs256).getSubject()).isEqualTo(subject);
        assertThat(all.jose4j.processToClaims(all.tokens.rs256).getSubject()).isEqualTo(subject);
        assertThat(all.springEs256.decode(all.tokens.es256).getSubject()).isEqualTo(subject);
        assertThat(all.nimbusHs256.process(all.tokens.hs256, null).getSubject()).isEqualTo(subject);
    }

    @Test
    void oursAcceptsEveryAlgorithmAndRefusesTheRest() {
        assertThat(all.coldEs256.verify(all.tokens.es256)).isInstanceOf(Verified.class);
        assertThat(all.coldEddsa.verify(all.tokens.eddsa)).isInstanceOf(Verified.class);
        assertThat(all.coldHs256.verify(all.tokens.hs256)).isInstanceOf(Verified.class);
        assertThat(all.warm.verify(all.tokens.rs256)).isInstanceOf(Verified.class);
        assertThat(all.warm.verify(all.garbage)).isEqualTo(new Rejected(SecurityErrors.TOKEN_SHAPE));
        assertThat(all.warm.verify(all.unknownKey)).isEqualTo(new Rejected(SecurityErrors.TOKEN_KEY));
    }
}
