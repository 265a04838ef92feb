package com.petmatch.platform.api;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.platform.account.Devices;
import com.petmatch.security.login.LoginAttempt;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.login.LoginOutcome;
import com.petmatch.security.refresh.ClientBinding;
import com.petmatch.security.refresh.RefreshEngine;
import com.petmatch.security.servlet.SecurityAttributes;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Trades e-mail and password for a short-lived access token, and for a refresh token where a device is named. */
@RestController
class TokenApi {

    /**
     * A sign-in.
     *
     * @param device an id that the app made for its installation and keeps; without one there is no refresh token
     */
    record SignIn(String email, String password, @Nullable String device) {

        @Override
        public String toString() {
            return "SignIn[masked]";
        }
    }

    private final LoginEngine logins;
    private final RefreshEngine families;
    private final AccessTokens tokens;

    TokenApi(LoginEngine logins, RefreshEngine families, AccessTokens tokens) {
        this.logins = logins;
        this.families = families;
        this.tokens = tokens;
    }

    @PostMapping("/api/v1/auth/token")
    ResponseEntity<AccessTokens.Token> token(@RequestBody SignIn body, HttpServletRequest request) {
        LoginOutcome outcome = logins.authenticate(new LoginAttempt(
                TenantId.SINGLE,
                body.email(),
                body.password(),
                SecurityAttributes.clientAddress(request).orElseThrow().clientPrefix()));
        if (!(outcome instanceof LoginOutcome.Completed completed)) {
            throw ApiFault.of(outcome.code());
        }
        return body.device() == null
                ? tokens.of(completed.subject())
                : opened(completed.subject(), RefreshApi.binding(body.device()), request);
    }

    private ResponseEntity<AccessTokens.Token> opened(
            SubjectId subject, ClientBinding binding, HttpServletRequest request) {
        return tokens.of(families.open(TenantId.SINGLE, subject, binding, Devices.name(request)));
    }
}
