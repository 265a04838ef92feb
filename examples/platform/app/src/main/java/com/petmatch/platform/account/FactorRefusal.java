package com.petmatch.platform.account;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.Refusal;
import com.petmatch.platform.web.RetryAfter;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.login.FlowOutcome;
import com.petmatch.security.login.LoginOutcome;
import java.time.Duration;
import java.util.Map;

/**
 * Why a sign-in or a factor was not accepted, as a form shows it.
 *
 * @param retryAfter how long to wait before another try; zero when there is no need to
 */
public record FactorRefusal(Refusal refusal, Duration retryAfter) {

    /** With the wait that the sentence names. */
    public static FactorRefusal of(FlowOutcome.Refused refused) {
        return of(refused.code(), refused.retryAfter());
    }

    static FactorRefusal of(LoginOutcome outcome) {
        Duration wait = outcome instanceof LoginOutcome.Delayed delayed ? delayed.retryAfter() : Duration.ZERO;
        return of(outcome.code(), wait);
    }

    static FactorRefusal of(ErrorCode code, Duration wait) {
        Refusal refusal =
                wait.isZero() ? Refusal.of(code) : new Refusal(code, Map.of("seconds", RetryAfter.wholeSeconds(wait)));
        return new FactorRefusal(refusal, wait);
    }

    /** The page with the status of a wait, of too much work at once, or the given one, and with the wait. */
    public Page on(Page page, int otherwise) {
        return page.withStatus(status(otherwise)).withRetryAfter(retryAfter);
    }

    /** At the field that the person typed into. */
    public FormState at(FormState form, String recovery) {
        return form.refused(recovery.isBlank() ? "code" : "recovery", refusal);
    }

    private int status(int otherwise) {
        if (refusal.code().equals(SecurityErrors.LOGIN_DELAYED)) {
            return 429;
        }
        return refusal.code().equals(SecurityErrors.PASSWORD_OVERLOADED) ? 503 : otherwise;
    }
}
