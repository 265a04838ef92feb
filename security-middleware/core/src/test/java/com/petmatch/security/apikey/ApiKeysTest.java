package com.petmatch.security.apikey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.CredentialRef;
import com.petmatch.security.access.Permission;
import com.petmatch.security.access.Principal;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.apikey.ApiKeyOutcome.Accepted;
import com.petmatch.security.apikey.ApiKeyOutcome.Refused;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityEvent.ApiKeyRefused;
import com.petmatch.security.request.SecurityRequest;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.FaultInjector;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("row-72")
class ApiKeysTest {

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final TenantId OTHER = new TenantId(new UUID(0, 9));
    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    private static final SubjectId BEN = new SubjectId(new UUID(0, 2));
    private static final IpAddress OFFICE = IpAddress.ofIpv4(0x0a000001);
    private static final IpAddress ELSEWHERE = IpAddress.ofIpv4(0x01020304);
    private static final Permission READ = Permission.of("partner:board:read");

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final AtomicLong nanos = new AtomicLong();
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final ApiKeyStore rows = new InMemoryApiKeyStore(unitOfWork);
    private final FaultInjector calls = new FaultInjector(clock);
    private final List<SecurityEvent> events = new ArrayList<>();
    private final ApiKeys keys = keys("live");

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

    @Nested
    class Rotation {

        @Test
        void letsBothWorkForADay() {
            IssuedApiKey former = issued();
            IssuedApiKey next = keys.rotate(TENANT, ANNA, former.key().id()).orElseThrow();

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
            assertThat(keys.rotate(TENANT, BEN, issued.key().id())).isEmpty();
            keys.revoke(TENANT, ANNA, issued.key().id());

            assertThat(keys.rotate(TENANT, ANNA, issued.key().id())).isEmpty();
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

    @Test
    void aBuilderRefusesWhatIsUnsafe() {
        assertThatThrownBy(() -> ApiKeys.builder().build())
                .isInstanceOf(SecurityMisuseException.class)
                .hasMessageContaining("store");
        assertThatThrownBy(() -> keys("LIVE_1")).hasMessageContaining("lower-case");
    }

    private static void accepted(ApiKeyOutcome outcome) {
        assertThat(outcome).isInstanceOf(Accepted.class);
    }

    private ApiKeys keys(String environment) {
        return new ApiKeys(
                ApiKeys.builder()
                        .environment(environment)
                        .store(calls.wrap(ApiKeyStore.class, rows))
                        .unitOfWork(unitOfWork)
                        .clock(clock)
                        .random(new SecureRandom())
                        .listener(events::add),
                nanos::get);
    }

    private ApiKeyGrant grant(Duration life) {
        return new ApiKeyGrant(
                ANNA,
                "Nightly report",
                Set.of(RoleId.of("partner")),
                Set.of(READ),
                List.of(AddressPrefix.of(OFFICE, 8)),
                clock.instant().plus(life));
    }

    private IssuedApiKey issued() {
        return keys.issue(TENANT, grant(Duration.ofDays(30))).orElseThrow();
    }

    private ErrorCode code(String text) {
        return ((Refused) keys.authenticate(TENANT, text, OFFICE)).code();
    }

    private static String withSecret(String text, String secret) {
        String[] parts = text.split("_");
        String whole = String.join("_", parts[0], parts[1], parts[2], secret);
        CRC32 crc = new CRC32();
        crc.update(whole.getBytes(StandardCharsets.UTF_8));
        return whole + "_" + String.format("%08x", crc.getValue());
    }
}
