package com.petmatch.security.apikey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.petmatch.security.apikey.ApiKeyOutcome.Accepted;
import com.petmatch.security.apikey.ApiKeyOutcome.Refused;
import com.petmatch.security.apikey.KeyRotation.NotLive;
import com.petmatch.security.apikey.KeyRotation.Rotated;
import com.petmatch.security.apikey.KeyRotation.TooMany;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.event.SecurityEvent.ApiKeyRefused;
import com.petmatch.security.request.SecurityRequest;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("row-72")
class ApiKeyUseTest extends ApiKeyScene {

    @Nested
    class Rotation {

        @Test
        void letsBothWorkForADay() {
            IssuedApiKey former = issued();
            IssuedApiKey next =
                    ((Rotated) keys.rotate(TENANT, ANNA, former.key().id())).next();

            assertThat(next.key().grant()).isEqualTo(former.key().grant());
            assertThat(keys.authenticate(TENANT, former.text().revealText(), OFFICE))
                    .isInstanceOf(Accepted.class);
            clock.advance(Duration.ofHours(24));
            nanos.addAndGet(Duration.ofHours(24).toNanos());

            assertThat(code(former.text().revealText())).isEqualTo(SecurityErrors.APIKEY_EXPIRED);
            assertThat(keys.authenticate(TENANT, next.text().revealText(), OFFICE))
                    .isInstanceOf(Accepted.class);
        }

        @Test
        void givesAnEndedKeyNoNewLife() {
            IssuedApiKey issued = issued();
            assertThat(keys.rotate(TENANT, BEN, issued.key().id())).isEqualTo(new NotLive());
            keys.revoke(TENANT, ANNA, issued.key().id());

            assertThat(keys.rotate(TENANT, ANNA, issued.key().id())).isEqualTo(new NotLive());
        }

        @Test
        void saysThatTheOwnerHasTooMany() {
            IssuedApiKey first = issued();
            for (int i = 1; i < 50; i++) {
                issued();
            }

            assertThat(keys.rotate(TENANT, ANNA, first.key().id())).isEqualTo(new TooMany());
            assertThat(rows.find(TENANT, first.key().id())).contains(first.key());
        }

        @Test
        void doesNotLengthenAKeyThatEndsSooner() {
            IssuedApiKey issued = keys.issue(TENANT, grant(Duration.ofHours(2))).orElseThrow();
            keys.rotate(TENANT, ANNA, issued.key().id());

            assertThat(rows.find(TENANT, issued.key().id())
                            .orElseThrow()
                            .grant()
                            .expiresAt())
                    .isEqualTo(issued.key().grant().expiresAt());
        }
    }

    @Nested
    class Use {

        @Test
        void isNotedToTheMinuteAndReadOnceASecond() {
            IssuedApiKey issued = issued();
            for (int i = 0; i < 50; i++) {
                keys.authenticate(TENANT, issued.text().revealText(), OFFICE);
            }
            assertThat(calls.calls("find")).isEqualTo(1);
            assertThat(calls.calls("replace")).isZero();

            clock.advance(Duration.ofMinutes(1));
            keys.authenticate(TENANT, issued.text().revealText(), OFFICE);
            keys.authenticate(TENANT, issued.text().revealText(), OFFICE);

            assertThat(calls.calls("replace")).isEqualTo(1);
            assertThat(keys.list(TENANT, ANNA).get(0).lastUsedAt()).isEqualTo(clock.instant());
        }

        @Test
        void doesNotReviveAKeyThatWasRevokedMeanwhile() {
            IssuedApiKey issued = issued();
            keys.authenticate(TENANT, issued.text().revealText(), OFFICE);
            keys("live").revoke(TENANT, ANNA, issued.key().id());
            clock.advance(Duration.ofMinutes(1));

            keys.authenticate(TENANT, issued.text().revealText(), OFFICE);

            assertThat(rows.find(TENANT, issued.key().id()).orElseThrow().revoked())
                    .isTrue();
            assertThat(code(issued.text().revealText())).isEqualTo(SecurityErrors.APIKEY_REVOKED);
        }

        @Test
        void fiftyLiveKeysAreEnough() {
            for (int i = 0; i < 50; i++) {
                issued();
            }

            assertThat(keys.issue(TENANT, grant(Duration.ofDays(1)))).isEmpty();
        }

        @Test
        void keysThatAreOverLeaveRoomForNewOnes() {
            for (int i = 0; i < 50; i++) {
                keys.issue(TENANT, grant(Duration.ofDays(1)));
            }
            clock.advance(Duration.ofDays(1));

            assertThat(keys.issue(TENANT, grant(Duration.ofDays(1)))).isPresent();
        }

        @Test
        void keysThatAreOverAreSweptAfterAMonth() {
            keys.issue(TENANT, grant(Duration.ofDays(1)));
            keys.issue(TENANT, grant(Duration.ofDays(1)));
            IssuedApiKey living = keys.issue(TENANT, grant(Duration.ofDays(90))).orElseThrow();
            clock.advance(Duration.ofDays(31));
            assertThat(keys.removeExpired(TENANT, 9)).isZero();
            clock.advance(Duration.ofSeconds(1));

            assertThat(keys.removeExpired(TENANT, 1)).isEqualTo(1);
            assertThat(keys.removeExpired(TENANT, 9)).isEqualTo(1);
            assertThat(keys.list(TENANT, ANNA)).containsExactly(living.key());
        }

        @Test
        void anExpiryIsWithinFiveYears() {
            assertThatIllegalArgumentException().isThrownBy(() -> keys.issue(TENANT, grant(Duration.ZERO)));
            assertThatIllegalArgumentException().isThrownBy(() -> keys.issue(TENANT, grant(Duration.ofDays(2_000))));
        }
    }

    @Nested
    class Requests {

        private final ApiKeyRequests requests = new ApiKeyRequests(keys);
        private final String text = issued().text().revealText();

        @Test
        void presentItAsBearerOrInItsOwnField() {
            assertThat(sent("/api", "Authorization", "Bearer " + text)).hasValueSatisfying(ApiKeysTest::accepted);
            assertThat(sent("/api", "X-Api-Key", text)).hasValueSatisfying(ApiKeysTest::accepted);
            assertThat(sent("/api", "Authorization", "Bearer eyJ.e30.x")).isEmpty();
            assertThat(sent("/api", "Accept", "text/html")).isEmpty();
        }

        @Test
        void presentingTwoPresentNone() {
            SecurityRequest two = SecurityRequest.builder("GET", "/api", OFFICE)
                    .field("X-Api-Key", text)
                    .field("Authorization", "Bearer " + text)
                    .build();

            assertThat(requests.authenticate(TENANT, two, OFFICE))
                    .contains(new Refused(SecurityErrors.APIKEY_MALFORMED));
        }

        @Test
        void withItInTheUrlAreRefusedAndToldById() {
            events.clear();

            assertThat(sent("/api?key=" + text + "&x=1", "X-Api-Key", text))
                    .contains(new Refused(SecurityErrors.APIKEY_MALFORMED));
            assertThat(events)
                    .containsExactly(new ApiKeyRefused(
                            TENANT, clock.instant(), text.split("_")[2], SecurityErrors.APIKEY_MALFORMED));
            assertThat(events.toString()).doesNotContain(text.split("_")[3]);
        }

        private Optional<ApiKeyOutcome> sent(String target, String field, String value) {
            return requests.authenticate(
                    TENANT,
                    SecurityRequest.builder("GET", target, OFFICE)
                            .field(field, value)
                            .build(),
                    OFFICE);
        }
    }
}
