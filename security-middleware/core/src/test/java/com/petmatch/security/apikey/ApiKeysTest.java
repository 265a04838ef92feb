package com.petmatch.security.apikey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.access.CredentialRef;
import com.petmatch.security.access.Permission;
import com.petmatch.security.access.Principal;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.apikey.ApiKeyOutcome.Accepted;
import com.petmatch.security.apikey.ApiKeyOutcome.Refused;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityEvent.ApiKeyRefused;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("row-72")
class ApiKeysTest extends ApiKeyScene {

    @Nested
    class Texts {

        @Test
        void areWholeAndNeverPrinted() {
            IssuedApiKey issued = issued();

            assertThat(issued.text().revealText()).matches("pmk_live_[0-9a-f]{20}_[0-9a-f]{64}_[0-9a-f]{8}");
            assertThat(issued.toString()).doesNotContain(issued.text().revealText());
            assertThat(rows.find(TENANT, issued.key().id()).toString())
                    .doesNotContain(issued.text().revealText().split("_")[3]);
        }

        @Test
        void withAWrongChecksumNeverReachTheStore() {
            String text = issued().text().revealText();
            for (int i = 0; i < text.length(); i++) {
                char other = text.charAt(i) == 'a' ? 'b' : 'a';
                assertThat(code(text.substring(0, i) + other + text.substring(i + 1)))
                        .isEqualTo(SecurityErrors.APIKEY_MALFORMED);
            }
            for (String garbage : new String[] {"", "pmk_", "pmk____", "pmk_live", text + "0", "x".repeat(100_000)}) {
                assertThat(code(garbage)).isEqualTo(SecurityErrors.APIKEY_MALFORMED);
            }
            assertThat(calls.calls("find")).isZero();
        }

        @Test
        void ofAnotherEnvironmentAreUnknown() {
            String text = issued().text().revealText();

            assertThat(((Refused) keys("test").authenticate(TENANT, text, OFFICE)).code())
                    .isEqualTo(SecurityErrors.APIKEY_UNKNOWN);
        }
    }

    @Nested
    class Rights {

        @Test
        void areTheOwnersRolesAndNoMoreThanTheList() {
            Accepted accepted =
                    (Accepted) keys.authenticate(TENANT, issued().text().revealText(), OFFICE);

            Principal principal = accepted.key().principal(TENANT);
            assertThat(principal.subject()).isEqualTo(ANNA);
            assertThat(principal.roles()).containsExactly(RoleId.of("partner"));
            assertThat(principal.credential())
                    .isEqualTo(new CredentialRef.ApiKey(accepted.key().id().value()));
            assertThat(accepted.key().permits(READ)).isTrue();
            assertThat(accepted.key().permits(Permission.of("partner:board:write")))
                    .isFalse();
        }

        @Test
        void endAtTheNetworksAndTheTenant() {
            String text = issued().text().revealText();

            assertThat(((Refused) keys.authenticate(TENANT, text, ELSEWHERE)).code())
                    .isEqualTo(SecurityErrors.APIKEY_SCOPE);
            assertThat(((Refused) keys.authenticate(OTHER, text, OFFICE)).code())
                    .isEqualTo(SecurityErrors.APIKEY_UNKNOWN);
        }

        @Test
        void withoutARoleOrPermissionCannotBeGranted() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ApiKeyGrant(
                            ANNA,
                            "",
                            Set.of(),
                            Set.of(READ),
                            List.of(),
                            clock.instant().plusSeconds(1)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ApiKeyGrant(
                            ANNA,
                            "",
                            Set.of(RoleId.of("partner")),
                            Set.of(),
                            List.of(),
                            clock.instant().plusSeconds(1)));
        }
    }

    @Nested
    class Ends {

        @Test
        void withItsExpiryToTheInstant() {
            String text = issued().text().revealText();
            clock.advance(Duration.ofDays(30).minusMillis(1));
            assertThat(keys.authenticate(TENANT, text, OFFICE)).isInstanceOf(Accepted.class);
            clock.advance(Duration.ofMillis(1));

            assertThat(code(text)).isEqualTo(SecurityErrors.APIKEY_EXPIRED);
        }

        @Test
        void atOnceWhenRevokedHere() {
            IssuedApiKey issued = issued();
            assertThat(keys.authenticate(TENANT, issued.text().revealText(), OFFICE))
                    .isInstanceOf(Accepted.class);

            assertThat(keys.revoke(TENANT, BEN, issued.key().id())).isFalse();
            assertThat(keys.revoke(TENANT, ANNA, issued.key().id())).isTrue();
            assertThat(keys.revoke(TENANT, ANNA, issued.key().id())).isFalse();

            assertThat(code(issued.text().revealText())).isEqualTo(SecurityErrors.APIKEY_REVOKED);
        }

        @Test
        void withinASecondWhenRevokedOnAnotherNode() {
            IssuedApiKey issued = issued();
            keys.authenticate(TENANT, issued.text().revealText(), OFFICE);
            keys("live").revoke(TENANT, ANNA, issued.key().id());

            nanos.addAndGet(Duration.ofMillis(1_001).toNanos());

            assertThat(code(issued.text().revealText())).isEqualTo(SecurityErrors.APIKEY_REVOKED);
        }

        @Test
        void isToldToTheHolderOnly() {
            IssuedApiKey issued = issued();
            keys.revoke(TENANT, ANNA, issued.key().id());
            String guessed = withSecret(issued.text().revealText(), "0".repeat(64));

            assertThat(code(guessed)).isEqualTo(SecurityErrors.APIKEY_UNKNOWN);
            assertThat(events)
                    .contains(new ApiKeyRefused(
                            TENANT, clock.instant(), issued.key().id().value(), SecurityErrors.APIKEY_UNKNOWN));
        }
    }

    @Test
    void aBuilderRefusesWhatIsUnsafe() {
        assertThatThrownBy(() -> ApiKeys.builder().build())
                .isInstanceOf(SecurityMisuseException.class)
                .hasMessageContaining("store");
        assertThatThrownBy(() -> keys("LIVE_1")).hasMessageContaining("lower-case");
    }
}
