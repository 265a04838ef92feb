package com.petmatch.platform.api;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.refresh.ClientBinding;
import com.petmatch.security.refresh.IssuedRefresh;
import com.petmatch.security.refresh.RefreshEngine;
import com.petmatch.security.refresh.RefreshOutcome;
import com.petmatch.security.refresh.RefreshRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keeps an app signed in, and signs it out; whatever is wrong with a refresh token, the answer is the same. */
@RestController
class RefreshApi {

    private static final int MAX_DEVICE = 200;

    /** What an app shows: its newest refresh token, and the id of its installation. */
    record Presented(
            @Nullable String refreshToken, @Nullable String device) {

        RefreshRequest request() {
            if (refreshToken == null) {
                throw ApiFault.at("/refreshToken", HostErrors.UNREADABLE);
            }
            return new RefreshRequest(TenantId.SINGLE, refreshToken, binding(device));
        }

        @Override
        public String toString() {
            return "Presented[masked]";
        }
    }

    private final RefreshEngine families;
    private final AccessTokens tokens;

    RefreshApi(RefreshEngine families, AccessTokens tokens) {
        this.families = families;
        this.tokens = tokens;
    }

    @PostMapping("/api/v1/auth/refresh")
    ResponseEntity<AccessTokens.Token> rotate(@RequestBody Presented body) {
        return tokens.of(accepted(families.rotate(body.request())));
    }

    /** Signs the app out; one that is signed out already is what it wanted. */
    @DeleteMapping("/api/v1/auth/refresh")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@RequestBody Presented body) {
        families.end(body.request());
    }

    /** What a refresh token is bound to. */
    static ClientBinding binding(@Nullable String device) {
        if (device == null || device.isBlank() || device.length() > MAX_DEVICE) {
            throw ApiFault.at("/device", HostErrors.UNREADABLE);
        }
        return ClientBinding.of(device);
    }

    // One code for all refusals: whoever tries a stolen token learns neither that it was spent nor whose it was.
    private static IssuedRefresh accepted(RefreshOutcome outcome) {
        if (outcome instanceof RefreshOutcome.Rotated rotated) {
            return rotated.issued();
        }
        if (outcome instanceof RefreshOutcome.Repeated repeated) {
            return repeated.issued();
        }
        throw ApiFault.of(SecurityErrors.REFRESH_UNKNOWN);
    }
}
