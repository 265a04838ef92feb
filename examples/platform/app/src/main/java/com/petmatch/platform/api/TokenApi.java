package com.petmatch.platform.api;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.platform.account.Devices;
import com.petmatch.platform.account.TypedProof;
import com.petmatch.platform.signin.SignIns;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.login.FlowOutcome;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.refresh.ClientBinding;
import com.petmatch.security.refresh.RefreshEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Trades e-mail and password for a short-lived access token, and for a refresh token where a device is named. Of whom has
 * an authenticator app it demands the second factor in the same call: without {@code code} the answer is the problem
 * {@code totp.required}, and the call is made again with it; what the first one began is not used. A program that keeps
 * the cookie of the answer is a known device next time.
 */
@RestController
class TokenApi {

    /**
     * A sign-in.
     *
     * @param code of the authenticator app, or a recovery code; absent when there is no second factor
     * @param device an id that the app made for its installation and keeps; without one, and for
     *     operators always, there is no refresh token
     */
    record SignIn(
            @Nullable String email,
            @Nullable String password,
            @Nullable String code,
            @Nullable String device) {

        @Override
        public String toString() {
            return "SignIn[masked]";
        }
    }

    private final SignIns signIns;
    private final RefreshEngine families;
    private final AccessTokens tokens;
    private final LoginEngine logins;

    TokenApi(SignIns signIns, RefreshEngine families, AccessTokens tokens, LoginEngine logins) {
        this.signIns = signIns;
        this.families = families;
        this.tokens = tokens;
        this.logins = logins;
    }

    @PostMapping("/api/v1/auth/token")
    ResponseEntity<AccessTokens.Token> token(
            @RequestBody SignIn body, HttpServletRequest request, HttpServletResponse response) {
        // Read first: what cannot be read must not use up a code.
        Optional<ClientBinding> device = Optional.ofNullable(body.device()).map(RefreshApi::binding);
        FlowOutcome started =
                signIns.start(given("/email", body.email()), given("/password", body.password()), request);
        FlowOutcome outcome = proven(started, body.code());
        if (!(outcome instanceof FlowOutcome.Completed completed)) {
            throw FlowFaults.of(outcome);
        }
        ResponseEntity<AccessTokens.Token> answer = logins.whileStanding(
                        completed.account(), () -> opened(completed.subject(), device, Devices.name(request)))
                .orElseThrow(() -> FlowFaults.of(new FlowOutcome.Ended()));
        response.addHeader(HttpHeaders.SET_COOKIE, completed.device().headerValue());
        return answer;
    }

    private ResponseEntity<AccessTokens.Token> opened(SubjectId subject, Optional<ClientBinding> device, String name) {
        return device.isEmpty() || tokens.isForOperator(subject)
                ? tokens.of(subject)
                : tokens.of(families.open(TenantId.SINGLE, subject, device.get(), name));
    }

    private static String given(String pointer, @Nullable String member) {
        if (member == null) {
            throw ApiFault.at(pointer, HostErrors.UNREADABLE);
        }
        return member;
    }

    private FlowOutcome proven(FlowOutcome started, @Nullable String code) {
        if (!(started instanceof FlowOutcome.FactorNeeded needed)) {
            return started;
        }
        if (code == null || code.isBlank()) {
            throw ApiFault.of(SecurityErrors.TOTP_REQUIRED);
        }
        return signIns.prove(needed.flow().revealText(), TypedProof.of(code));
    }
}
