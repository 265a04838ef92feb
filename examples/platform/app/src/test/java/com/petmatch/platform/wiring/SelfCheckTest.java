package com.petmatch.platform.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.petmatch.platform.parts.StartRefusedException;
import com.petmatch.security.decision.Evidence.Severity;
import com.petmatch.security.pipeline.SelfCheckFinding;
import com.petmatch.security.pipeline.SelfCheckFinding.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelfCheckTest {

    private static final List<SelfCheckFinding> FINDINGS = List.of(
            SelfCheckFinding.developmentKey("signing key"),
            new SelfCheckFinding(Severity.ERROR, Kind.ADMIN_WITHOUT_PERMISSION, "GET /admin"),
            new SelfCheckFinding(Severity.NOTICE, Kind.PLAIN_TRANSPORT, "response fields"));

    @Test
    void refusesToServeOthersWithASevereFinding() {
        StartRefusedException refused =
                catchThrowableOfType(StartRefusedException.class, () -> SelfCheck.refuseUnsafe(FINDINGS, true));

        assertThat(refused.exit()).isEqualTo(StartRefusedException.Exit.UNSAFE_OR_WRONG_SETTING);
        assertThat(refused.reasons())
                .containsExactly(
                        "The security self-check found DEVELOPMENT_KEY: signing key",
                        "The security self-check found ADMIN_WITHOUT_PERMISSION: GET /admin");
    }

    @Test
    void letsAnOperatorLookAtThemOnLoopback() {
        assertThatCode(() -> SelfCheck.refuseUnsafe(FINDINGS, false)).doesNotThrowAnyException();
    }

    @Test
    void servesOthersWithoutASevereOne() {
        assertThatCode(() -> SelfCheck.refuseUnsafe(FINDINGS.subList(2, 3), true))
                .doesNotThrowAnyException();
    }
}
