package com.petmatch.security.totp;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.totp.Hotp.Algorithm;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;

/** Which time step a presented code belongs to; always compares with every candidate. */
final class TotpSteps {

    private static final int DIGITS = 6;
    private static final int PERIOD_SECONDS = 30;
    private static final int DRIFT = 1;
    // Ten minutes either way: what a wrongly set clock is told at enrolment.
    private static final int SEARCHED = 20;
    private static final Secret NOBODY = Secret.of(new byte[20]);

    private final OptionalLong step;
    private final Secret secret;
    private final byte[] code;
    private final long now;

    private TotpSteps(Secret secret, byte[] code, long now) {
        this.secret = secret;
        this.code = code;
        this.now = now;
        this.step = newest(DRIFT);
    }

    static TotpSteps of(Secret secret, String presented, Instant now) {
        String digits = presented.strip().replace(" ", "");
        return new TotpSteps(
                secret, digits.getBytes(StandardCharsets.UTF_8), Math.floorDiv(now.getEpochSecond(), PERIOD_SECONDS));
    }

    /** The answer where there is nothing to check against, after the same work. */
    static TotpOutcome nothing(String presented, Instant now) {
        of(NOBODY, presented, now);
        return new TotpOutcome.Refused(SecurityErrors.TOTP_CODE);
    }

    OptionalLong step() {
        return step;
    }

    boolean isOfAnotherTime() {
        return newest(SEARCHED).isPresent();
    }

    private OptionalLong newest(int around) {
        OptionalLong found = OptionalLong.empty();
        for (long candidate = now - around; candidate <= now + around; candidate++) {
            byte[] expected =
                    Hotp.code(secret, candidate, DIGITS, Algorithm.SHA1).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(expected, code)) {
                found = OptionalLong.of(candidate);
            }
        }
        return found;
    }
}
