package com.petmatch.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.Page;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.login.LoginOutcome;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactorRefusalTest {

    private static final Page FORM = Page.of("account/password", new PasswordPage(FormState.blank(), 12));

    @Test
    void saysHowLongToWaitRoundedUp() {
        FactorRefusal refusal = FactorRefusal.of(new LoginOutcome.Delayed(Duration.ofMillis(1_001)));

        assertThat(refusal.refusal().facts()).isEqualTo(Map.of("seconds", 2L));
        assertThat(refusal.on(FORM, 422).status()).isEqualTo(429);
        assertThat(refusal.on(FORM, 422).retryAfter()).isEqualTo(Duration.ofMillis(1_001));
    }

    @Test
    void saysNothingOfAWaitWhereThereIsNone() {
        Page wrong = FactorRefusal.of(new LoginOutcome.Refused()).on(FORM, 422);
        Page busy = FactorRefusal.of(SecurityErrors.PASSWORD_OVERLOADED, Duration.ZERO)
                .on(FORM, 422);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.retryAfter()).isZero();
        assertThat(busy.status()).isEqualTo(503);
        assertThat(busy.retryAfter()).isZero();
    }
}
