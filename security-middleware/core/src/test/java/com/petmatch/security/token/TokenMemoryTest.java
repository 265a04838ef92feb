package com.petmatch.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.keys.JwsAlgorithm;
import com.petmatch.security.token.TokenOutcome.Expired;
import com.petmatch.security.token.TokenOutcome.Rejected;
import com.petmatch.security.token.TokenOutcome.Verified;
import com.petmatch.testkit.FakeClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is remembered of tokens, and what cannot get in. */
@Tag("row-22")
class TokenMemoryTest {

    private static final TestSigner SIGNER = TestSigner.of("k", JwsAlgorithm.HS256);

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @Test
    void onlyVerifiedTokensGetIn() {
        TokenVerifier verifier = verifier(100);
        String good = token(1);
        String forged = good.substring(0, good.length() - 2) + "AA";
        String cut = token(2);

        for (String bad : List.of(forged, cut + ".", "a.b.c", "....", "x".repeat(9_000))) {
            assertThat(verifier.verify(bad)).isInstanceOf(Rejected.class);
        }
        assertThat(verifier.rememberedTokens()).isZero();
        verifier.verify(good);
        verifier.verify(good);
        assertThat(verifier.rememberedTokens()).isEqualTo(1);
    }

    @Test
    void aTokenThatIsOverDoesNotGetIn() {
        TokenVerifier verifier = verifier(100);
        String token = token(1);
        clock.advance(Duration.ofHours(1));

        assertThat(verifier.verify(token)).isEqualTo(new Expired());
        assertThat(verifier.rememberedTokens()).isZero();
    }

    @Test
    void thereIsRoomForSoManyOnly() {
        TokenVerifier verifier = verifier(100);

        for (int i = 0; i < 2_000; i++) {
            assertThat(verifier.verify(token(i))).isInstanceOf(Verified.class);
        }

        assertThat(verifier.rememberedTokens()).isLessThanOrEqualTo(100);
    }

    @Test
    void aTextThatOnlyFoldsToARememberedOneIsRefused() {
        TokenVerifier verifier = verifier(100);
        String token = token(1);
        verifier.verify(token);

        for (int at : new int[] {0, token.indexOf('.') + 1, token.length() - 1}) {
            // The same lower byte.
            String twin = token.substring(0, at) + (char) (token.charAt(at) + 0x100) + token.substring(at + 1);
            assertThat(verifier.verify(twin)).isEqualTo(new Rejected(SecurityErrors.TOKEN_SHAPE));
        }
        assertThat(verifier.verify(token)).isInstanceOf(Verified.class);
    }

    @Test
    void manyThreadsAtOnceGetEachTheirOwnToken() throws Exception {
        TokenVerifier verifier = verifier(100);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                String id = String.valueOf(i);
                String token = token(i);
                answers.add(threads.submit(() -> {
                    for (int round = 0; round < 500; round++) {
                        if (!(verifier.verify(token) instanceof Verified verified)
                                || !verified.token().tokenId().equals(id)) {
                            return false;
                        }
                    }
                    return true;
                }));
            }
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void nothingIsRememberedWhereThatIsTurnedOff() {
        TokenVerifier verifier = verifier(0);

        assertThat(verifier.verify(token(1))).isInstanceOf(Verified.class);
        assertThat(verifier.rememberedTokens()).isZero();
        assertThatThrownBy(() -> verifier(1_000_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> verifier(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("row-13")
    void aWallClockThatJumpsMakesNoTokenYounger() {
        TokenVerifier verifier = verifier(100);
        String token = token(1);
        verifier.verify(token);

        clock.advance(Duration.ofDays(365));
        assertThat(verifier.verify(token)).isEqualTo(new Expired());
        clock.advance(Duration.ofDays(-730));
        assertThat(verifier.verify(token(3))).isInstanceOf(Verified.class);
    }

    private TokenVerifier verifier(int remembered) {
        return TokenVerifier.sharedBuilder("https://pets.example", "pets-api", SIGNER.key(), clock)
                .remembered(remembered)
                .build();
    }

    private String token(int id) {
        return SIGNER.sign(
                "{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"k\"}",
                Jwts.claims(clock.instant(), ",\"jti\":\"" + id + "\""));
    }
}
