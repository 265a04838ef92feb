package com.petmatch.security.onetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.onetime.RedeemOutcome.Redeemed;
import com.petmatch.security.onetime.RedeemOutcome.Refused;
import com.petmatch.testkit.FakeClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("row-74")
class OneTimeSecretsTest {

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    private static final Refused UNKNOWN = new Refused(SecurityErrors.ONETIME_UNKNOWN);

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryOneTimeStore store = new InMemoryOneTimeStore(unitOfWork);
    private final OneTimeSecrets secrets = new OneTimeSecrets(store, unitOfWork, clock, new SecureRandom());

    @Test
    void aLinkWorksOnce() {
        String link = issue(OneTimePurpose.VERIFY_EMAIL);

        assertThat(redeem(OneTimePurpose.VERIFY_EMAIL, link)).isEqualTo(new Redeemed(ANNA));
        assertThat(redeem(OneTimePurpose.VERIFY_EMAIL, link)).isEqualTo(new Refused(SecurityErrors.ONETIME_USED));
    }

    @Test
    void aSecretHas256BitsAndIsNeverTheSame() {
        String link = issue(OneTimePurpose.VERIFY_EMAIL);

        assertThat(Base64.getUrlDecoder().decode(link)).hasSize(32);
        assertThat(issue(OneTimePurpose.VERIFY_EMAIL)).isNotEqualTo(link);
    }

    @Test
    void aLinkOpensOnlyWhatItWasMadeForAndOnlyInItsTenant() {
        String link = issue(OneTimePurpose.VERIFY_EMAIL);

        assertThat(redeem(OneTimePurpose.RESET_PASSWORD, link)).isEqualTo(UNKNOWN);
        assertThat(secrets.redeem(new TenantId(new UUID(9, 9)), OneTimePurpose.VERIFY_EMAIL, link))
                .isEqualTo(UNKNOWN);
        assertThat(redeem(OneTimePurpose.VERIFY_EMAIL, link + "A")).isEqualTo(UNKNOWN);
    }

    @Test
    void aLinkEndsAfterHalfAnHour() {
        String link = issue(OneTimePurpose.VERIFY_EMAIL);
        clock.advance(Duration.ofMinutes(30));

        assertThat(redeem(OneTimePurpose.VERIFY_EMAIL, link)).isEqualTo(new Refused(SecurityErrors.ONETIME_EXPIRED));
        clock.advance(Duration.ofMillis(1));
        assertThat(secrets.removeExpired(TENANT, 10)).isEqualTo(1);
        assertThat(redeem(OneTimePurpose.VERIFY_EMAIL, link)).isEqualTo(UNKNOWN);
    }

    @Test
    void aNewLinkEndsTheFormerOneOfTheSamePurpose() {
        String former = issue(OneTimePurpose.RESET_PASSWORD);
        String verify = issue(OneTimePurpose.VERIFY_EMAIL);
        String latest = issue(OneTimePurpose.RESET_PASSWORD);

        assertThat(redeem(OneTimePurpose.RESET_PASSWORD, former)).isEqualTo(UNKNOWN);
        assertThat(redeem(OneTimePurpose.RESET_PASSWORD, latest)).isEqualTo(new Redeemed(ANNA));
        assertThat(redeem(OneTimePurpose.VERIFY_EMAIL, verify)).isEqualTo(new Redeemed(ANNA));
    }

    @Test
    void tellsWhetherALinkIsGoodWithoutSpendingIt() {
        String link = issue(OneTimePurpose.RESET_PASSWORD);

        assertThat(refusal(link)).isEmpty();
        assertThat(secrets.refusal(TENANT, OneTimePurpose.VERIFY_EMAIL, link)).contains(SecurityErrors.ONETIME_UNKNOWN);
        assertThat(refusal("forged")).contains(SecurityErrors.ONETIME_UNKNOWN);
        assertThat(redeem(OneTimePurpose.RESET_PASSWORD, link)).isEqualTo(new Redeemed(ANNA));
        assertThat(refusal(link)).contains(SecurityErrors.ONETIME_USED);
        clock.advance(Duration.ofMinutes(30));
        assertThat(refusal(link)).contains(SecurityErrors.ONETIME_EXPIRED);
    }

    @Test
    void aRolledBackStepGivesTheSecretBack() {
        String link = issue(OneTimePurpose.VERIFY_EMAIL);

        assertThatThrownBy(() -> unitOfWork.inTransaction(() -> {
                    redeem(OneTimePurpose.VERIFY_EMAIL, link);
                    throw new IllegalStateException("host failed");
                }))
                .hasMessage("host failed");

        assertThat(redeem(OneTimePurpose.VERIFY_EMAIL, link)).isEqualTo(new Redeemed(ANNA));
    }

    @Test
    void purposesAreNamedAndBounded() {
        assertThatThrownBy(() -> new OneTimePurpose("Reset", Duration.ofMinutes(1)))
                .hasMessageContaining("lower-case");
        assertThatThrownBy(() -> new OneTimePurpose("reset", Duration.ofHours(25)))
                .hasMessageContaining("24 hours");
    }

    private String issue(OneTimePurpose purpose) {
        return secrets.issue(TENANT, purpose, ANNA).revealText();
    }

    private Optional<ErrorCode> refusal(String link) {
        return secrets.refusal(TENANT, OneTimePurpose.RESET_PASSWORD, link);
    }

    private RedeemOutcome redeem(OneTimePurpose purpose, String link) {
        return secrets.redeem(TENANT, purpose, link);
    }
}
