package com.petmatch.security.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityEvent.FactorChanged;
import com.petmatch.security.event.SecurityEvent.RecoveryCodeUsed;
import com.petmatch.security.recovery.RecoveryOutcome.Accepted;
import com.petmatch.security.recovery.RecoveryOutcome.Refused;
import com.petmatch.testkit.FakeClock;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("row-32")
class RecoveryCodesTest {

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final TenantId OTHER = new TenantId(new UUID(0, 9));
    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    private static final SubjectId BEN = new SubjectId(new UUID(0, 2));

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final RecoveryStore store = new InMemoryRecoveryStore(unitOfWork);
    private final List<SecurityEvent> events = new ArrayList<>();
    private final RecoveryCodes codes = codes(MacKeys.of(1, key(1)));

    @Test
    void tenDifferentCodesOf120BitsAreMade() {
        List<Secret> issued = codes.issue(TENANT, ANNA);

        assertThat(issued).hasSize(10);
        assertThat(issued)
                .allSatisfy(code ->
                        assertThat(code.revealText()).matches("([0-9A-HJKMNP-TV-Z]{6}-){3}[0-9A-HJKMNP-TV-Z]{6}"));
        assertThat(new HashSet<>(issued.stream().map(Secret::revealText).toList()))
                .hasSize(10);
        assertThat(codes.left(TENANT, ANNA)).isEqualTo(10);
        assertThat(events)
                .containsExactly(
                        new FactorChanged(TENANT, clock.instant(), ANNA, FactorChanged.Kind.RECOVERY_CODES, true));
    }

    @Test
    void aCodeOpensOnceAndTellsHowManyAreLeft() {
        List<Secret> issued = codes.issue(TENANT, ANNA);
        events.clear();

        assertThat(redeem(issued.get(3))).isEqualTo(new Accepted(9));
        assertThat(redeem(issued.get(3))).isEqualTo(new Refused());
        assertThat(events).containsExactly(new RecoveryCodeUsed(TENANT, clock.instant(), ANNA, 9));
        for (int i = 4; i < 10; i++) {
            Accepted accepted = (Accepted) redeem(issued.get(i));
            assertThat(accepted.isRunningLow()).isEqualTo(accepted.left() <= 3);
        }
    }

    @Test
    void readingForgivesCaseHyphensAndLookAlikes() {
        String code = codes.issue(TENANT, ANNA).get(0).revealText();
        String typed = "  "
                + code.toLowerCase(Locale.ROOT)
                        .replace("-", "")
                        .replace('0', 'o')
                        .replace('1', 'l');

        assertThat(codes.redeem(TENANT, ANNA, typed)).isEqualTo(new Accepted(9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "AAAAAA-AAAAAA-AAAAAA-AAAAAA",
                "AAAAAA-AAAAAA-AAAAAA-AAAAA",
                "UUUUUU-UUUUUU-UUUUUU-UUUUUU"
            })
    void othersAreRefused(String typed) {
        codes.issue(TENANT, ANNA);

        assertThat(codes.redeem(TENANT, ANNA, typed)).isEqualTo(new Refused());
        assertThat(codes.redeem(TENANT, ANNA, typed + "A".repeat(100_000))).isEqualTo(new Refused());
        assertThat(codes.left(TENANT, ANNA)).isEqualTo(10);
    }

    @Test
    void aCodeIsWorthNothingForAnotherPersonOrTenant() {
        Secret annas = codes.issue(TENANT, ANNA).get(0);
        codes.issue(TENANT, BEN);
        codes.issue(OTHER, ANNA);

        assertThat(codes.redeem(TENANT, BEN, annas.revealText())).isEqualTo(new Refused());
        assertThat(codes.redeem(OTHER, ANNA, annas.revealText())).isEqualTo(new Refused());
    }

    @Test
    void aTagMovedToAnotherPersonDoesNotFit() {
        Secret annas = codes.issue(TENANT, ANNA).get(0);
        store.replaceAll(TENANT, BEN, store.unused(TENANT, ANNA));

        assertThat(codes.redeem(TENANT, BEN, annas.revealText())).isEqualTo(new Refused());
    }

    @Test
    void newCodesEndTheFormerOnes() {
        Secret former = codes.issue(TENANT, ANNA).get(0);
        codes.issue(TENANT, ANNA);

        assertThat(redeem(former)).isEqualTo(new Refused());
    }

    @Test
    void aFormerPepperStillCounts() {
        Secret code = codes.issue(TENANT, ANNA).get(0);
        RecoveryCodes rotated = codes(MacKeys.of(2, key(2)).withPrevious(1, key(1)));

        assertThat(codes(MacKeys.of(2, key(2))).redeem(TENANT, ANNA, code.revealText()))
                .isEqualTo(new Refused());
        assertThat(rotated.redeem(TENANT, ANNA, code.revealText())).isEqualTo(new Accepted(9));
    }

    @Test
    void theStoreHoldsNoCode() {
        List<Secret> issued = codes.issue(TENANT, ANNA);

        assertThat(store.unused(TENANT, ANNA).toString())
                .doesNotContain(issued.stream().map(Secret::revealText).toArray(String[]::new));
    }

    @Test
    void removedCodesOpenNothing() {
        Secret code = codes.issue(TENANT, ANNA).get(0);

        assertThat(codes.remove(TENANT, BEN)).isFalse();
        assertThat(codes.remove(TENANT, ANNA)).isTrue();
        assertThat(redeem(code)).isEqualTo(new Refused());
    }

    @Test
    void aBuilderNamesThePartItLacks() {
        assertThatThrownBy(() -> RecoveryCodes.builder().build())
                .isInstanceOf(SecurityMisuseException.class)
                .hasMessageContaining("store");
    }

    private RecoveryOutcome redeem(Secret code) {
        return codes.redeem(TENANT, ANNA, code.revealText());
    }

    private RecoveryCodes codes(MacKeys pepper) {
        return RecoveryCodes.builder()
                .pepper(pepper)
                .store(store)
                .unitOfWork(unitOfWork)
                .clock(clock)
                .random(new SecureRandom())
                .listener(events::add)
                .build();
    }

    private static Secret key(int number) {
        byte[] key = new byte[32];
        key[0] = (byte) number;
        return Secret.of(key);
    }
}
