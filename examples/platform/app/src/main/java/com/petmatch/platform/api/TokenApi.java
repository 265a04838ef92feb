package com.petmatch.platform.api;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.platform.account.RoleGrants;
import com.petmatch.platform.account.TypedProof;
import com.petmatch.platform.signin.SignIns;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.login.FlowOutcome;
import com.petmatch.security.token.IssuedToken;
import com.petmatch.security.token.TokenIssuer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Trades e-mail and password for a short-lived access token. Of whom has an authenticator app it demands the second factor
 * in the same call: without {@code code} the answer is the problem {@code totp.required}, and the call is made again with
 * it. Nothing is held between the two calls. A program that keeps the cookie of the answer is a known device next time.
 */
@RestController
class TokenApi {

    /**
     * What a program sends.
     *
     * @param code of the authenticator app, or a recovery code; absent when there is no second factor
     */
    record SignIn(String email, String password, @Nullable String code) {

        @Override
        public String toString() {
            return "SignIn[masked]";
        }
    }

    record Token(String accessToken, String tokenType, long expiresIn) {

        @Override
        public String toString() {
            return "Token[masked]";
        }
    }

    private final SignIns signIns;
    private final TokenIssuer tokens;
    private final RoleGrants roles;

    TokenApi(SignIns signIns, TokenIssuer tokens, RoleGrants roles) {
        this.signIns = signIns;
        this.tokens = tokens;
        this.roles = roles;
    }

    @PostMapping("/api/v1/auth/token")
    ResponseEntity<Token> token(@RequestBody SignIn body, HttpServletRequest request) {
        FlowOutcome outcome = proven(signIns.start(body.email(), body.password(), request), body.code());
        if (!(outcome instanceof FlowOutcome.Completed completed)) {
            throw FlowFaults.of(outcome);
        }
        IssuedToken token = tokens.accessToken(
                TenantId.SINGLE, completed.subject(), roles.of(TenantId.SINGLE, completed.subject()));
        Duration life = TokenIssuer.ACCESS_LIFETIME;
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.SET_COOKIE, completed.device().headerValue())
                .body(new Token(token.token().revealText(), "Bearer", life.toSeconds()));
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
