package com.petmatch.security.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.refresh.RefreshOutcome.Expired;
import com.petmatch.security.refresh.RefreshOutcome.ReuseDetected;
import com.petmatch.security.refresh.RefreshOutcome.Rotated;
import com.petmatch.security.refresh.RefreshOutcome.Unknown;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bounds of rules, codes of outcomes, what is whose, and what is forgotten when. */
class RefreshValuesTest extends RefreshScene {

    private static final SubjectId CARLA = new SubjectId(new UUID(0, 77));
    private static final TenantId OTHER_CLINIC = new TenantId(new UUID(0, 78));

    @ParameterizedTest
    @CsvSource({"PT10M, PT10M, PT0S, 1", "P90D, P366D, PT60S, 100", "P14D, P14D, PT10S, 20"})
    void rulesReachTheirBounds(Duration idle, Duration absolute, Duration grace, int perSubject) {
        RefreshRules rules = new RefreshRules(idle, absolute, grace, perSubject);

        assertThat(rules.idle()).isEqualTo(idle);
        assertThat(rules.perSubject()).isEqualTo(perSubject);
    }

    @ParameterizedTest
    @CsvSource({
        "PT9M59.999S, P30D, PT10S, 20, an idle time",
        "P90DT0.001S, P91D, PT10S, 20, an idle time",
        "P14D, P13DT23H59M, PT10S, 20, an absolute time",
        "P14D, P366DT0.001S, PT10S, 20, an absolute time",
        "P14D, P30D, PT-0.001S, 20, a grace",
        "P14D, P30D, PT60.001S, 20, a grace",
        "P14D, P30D, PT10S, 0, 1 to 100 families",
        "P14D, P30D, PT10S, 101, 1 to 100 families"
    })
    void rulesBeyondTheirBoundsAreRefused(
            Duration idle, Duration absolute, Duration grace, int perSubject, String named) {
        assertThatThrownBy(() -> new RefreshRules(idle, absolute, grace, perSubject))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Expected " + named);
    }

    @Test
    void everyRefusalHasItsCode() {
        assertThat(new ReuseDetected(open().family(), ANNA).code()).isEqualTo(SecurityErrors.REFRESH_REUSE);
        assertThat(new Expired().code()).isEqualTo(SecurityErrors.REFRESH_EXPIRED);
        assertThat(new Unknown().code()).isEqualTo(SecurityErrors.REFRESH_UNKNOWN);
        assertThatThrownBy(() -> new Rotated(open()).code()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void familiesAreListedAndEndedForTheirOwnSubjectAndTenantAlone() {
        IssuedRefresh annas = open();
        IssuedRefresh carlas = engine.open(CLINIC, CARLA, LAPTOP, "Laptop");
        IssuedRefresh elsewhere = engine.open(OTHER_CLINIC, ANNA, PHONE, "Phone");

        assertThat(engine.list(CLINIC, ANNA)).extracting(RefreshFamily::id).containsExactly(annas.family());
        assertThat(engine.revoke(CLINIC, ANNA, carlas.family())).isFalse();
        assertThat(engine.revoke(CLINIC, ANNA, elsewhere.family())).isFalse();
        assertThat(engine.revokeAll(CLINIC, ANNA)).isEqualTo(1);
        assertThat(engine.list(CLINIC, CARLA)).hasSize(1);
        assertThat(engine.list(OTHER_CLINIC, ANNA)).hasSize(1);
    }

    @Test
    void anIdleFamilyIsNotListedThoughItIsNotRemovedYet() {
        open();
        clock.advance(RefreshRules.standard().idle());

        assertThat(engine.list(CLINIC, ANNA)).isEmpty();
        assertThat(store.ofSubject(CLINIC, ANNA)).hasSize(1);
    }

    @Test
    void aFamilyThatEndedOnceIsNotEndedAgain() {
        IssuedRefresh token = open();
        RefreshRequest request = new RefreshRequest(CLINIC, text(token), PHONE);

        assertThat(engine.end(request)).isTrue();
        assertThat(engine.end(request)).isFalse();
    }

    @Test
    void whatIsOverIsRemovedUpToTheLimitAndNothingElse() {
        IssuedRefresh kept = open();
        open();
        open();
        engine.open(OTHER_CLINIC, ANNA, PHONE, "Phone");
        clock.advance(RefreshRules.standard().idle());
        assertThat(engine.removeOver(CLINIC, 10)).isZero();
        store.replace(
                CLINIC,
                store.find(CLINIC, kept.family()).orElseThrow(),
                store.find(CLINIC, kept.family())
                        .orElseThrow()
                        .rotated(RefreshToken.hash(new byte[32]), 1, clock.instant()));
        clock.advance(Duration.ofMillis(1));

        assertThat(engine.removeOver(CLINIC, 1)).isEqualTo(1);
        assertThat(engine.removeOver(CLINIC, 10)).isEqualTo(1);
        assertThat(store.find(CLINIC, kept.family())).isPresent();
        assertThat(store.ofSubject(OTHER_CLINIC, ANNA)).hasSize(1);
    }

    @Test
    void aFamilyInDailyUseIsRemovedWhenItIsTooOld() {
        IssuedRefresh token = open();
        for (int day = 0; day < 30; day++) {
            clock.advance(Duration.ofDays(1));
            if (day < 29) {
                token = rotated(token);
            }
        }
        assertThat(engine.removeOver(CLINIC, 10)).isZero();
        clock.advance(Duration.ofMillis(1));

        assertThat(engine.removeOver(CLINIC, 10)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("rotatedKeys")
    void formerKeysAreKnownAndOthersAreNot(RefreshKeys keys) {
        FamilyId family = new FamilyId(new UUID(1, 2));
        byte[] former = RefreshKeys.of(FIRST_KEY).derive(1, family, 5).orElseThrow();

        assertThat(keys.isDerived(1, family, 5, former)).isTrue();
        assertThat(keys.isDerived(1, family, 6, former)).isFalse();
        assertThat(keys.isDerived(4, family, 5, former)).isFalse();
        assertThat(keys.derive(4, family, 5)).isEmpty();
    }

    @Test
    void bindingsAreHashesOfWhatTheClientKeeps() {
        assertThat(ClientBinding.of("abc").hash()).isEqualTo("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
        assertThat(ClientBinding.of("abc").matches(ClientBinding.of("abd"))).isFalse();
        assertThatThrownBy(() -> new ClientBinding("short"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("43 characters, got 5");
    }

    @Test
    void whatIsPrintedNamesNoSecret() {
        UUID id = new UUID(1, 2);

        assertThat(ClientBinding.of("abc")).hasToString("ClientBinding[redacted]");
        assertThat(new RefreshRequest(CLINIC, "pmr_secret", PHONE)).hasToString("RefreshRequest[" + CLINIC + "]");
        assertThat(new FamilyId(id)).hasToString(id.toString());
    }

    @Test
    @Tag("row-23")
    void theEventOfAReuseIsAboutTheFamilyAtItsGeneration() {
        IssuedRefresh stolen = open();
        rotated(rotated(stolen));
        rotate(stolen);

        assertThat(told).singleElement().satisfies(event -> {
            assertThat(event.aggregate()).isEqualTo(AggregateRef.of("security.refresh-family", stolen.family()));
            assertThat(event.aggregateVersion()).isEqualTo(3);
            assertThat(event.tenant()).isEqualTo(CLINIC);
        });
    }

    @Test
    void aDeviceNameIsCutAndAGenerationStartsAtOne() {
        RefreshFamily family = store.find(CLINIC, open().family()).orElseThrow();

        assertThat(new RefreshFamily(
                                family.id(),
                                ANNA,
                                1,
                                family.secret(),
                                1,
                                PHONE,
                                "x".repeat(201),
                                family.openedAt(),
                                family.rotatedAt())
                        .device())
                .hasSize(200);
        assertThatThrownBy(() -> new RefreshFamily(
                        family.id(), ANNA, 0, family.secret(), 1, PHONE, "x", family.openedAt(), family.rotatedAt()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
