package com.petmatch.platform.account;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.Refusal;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.login.FlowOutcome;
import java.time.Duration;
import java.util.Map;

/** Why a sign-in or a factor was not accepted, as a form shows it. */
public record FactorRefusal(Refusal refusal) {

    /** With the wait that the sentence names. */
    public static FactorRefusal of(FlowOutcome.Refused refused) {
        return of(refused.code(), refused.retryAfter());
    }

    static FactorRefusal of(ErrorCode code, Duration wait) {
        return new FactorRefusal(
                wait.isZero() ? Refusal.of(code) : new Refusal(code, Map.of("seconds", Math.max(1, wait.toSeconds()))));
    }

    /** The status of the answer: of a wait, of too much work at once, or the given one. */
    public int status(int otherwise) {
        if (refusal.code().equals(SecurityErrors.LOGIN_DELAYED)) {
            return 429;
        }
        return refusal.code().equals(SecurityErrors.PASSWORD_OVERLOADED) ? 503 : otherwise;
    }

    /** At the field that the person typed into. */
    public FormState at(FormState form, String recovery) {
        return form.refused(recovery.isBlank() ? "code" : "recovery", refusal);
    }
}
