package com.petmatch.platform.api;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.platform.account.RoleGrants;
import com.petmatch.security.login.LoginAttempt;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.login.LoginOutcome;
import com.petmatch.security.servlet.SecurityAttributes;
import com.petmatch.security.token.IssuedToken;
import com.petmatch.security.token.TokenIssuer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Trades e-mail and password for a short-lived access token. */
@RestController
class TokenApi {

    record SignIn(String email, String password) {

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

    private final LoginEngine logins;
    private final TokenIssuer tokens;
    private final RoleGrants roles;

    TokenApi(LoginEngine logins, TokenIssuer tokens, RoleGrants roles) {
        this.logins = logins;
        this.tokens = tokens;
        this.roles = roles;
    }

    @PostMapping("/api/v1/auth/token")
    ResponseEntity<Token> token(@RequestBody SignIn body, HttpServletRequest request) {
        LoginOutcome outcome = logins.authenticate(new LoginAttempt(
                TenantId.SINGLE,
                body.email(),
                body.password(),
                SecurityAttributes.clientAddress(request).orElseThrow().clientPrefix()));
        if (!(outcome instanceof LoginOutcome.Completed completed)) {
            throw ApiFault.of(outcome.code());
        }
        IssuedToken token = tokens.accessToken(
                TenantId.SINGLE, completed.subject(), roles.of(TenantId.SINGLE, completed.subject()));
        Duration life = TokenIssuer.ACCESS_LIFETIME;
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Token(token.token().revealText(), "Bearer", life.toSeconds()));
    }
}
