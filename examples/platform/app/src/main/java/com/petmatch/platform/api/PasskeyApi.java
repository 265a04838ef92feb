package com.petmatch.platform.api;

import com.petmatch.core.account.Accounts;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Purpose;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.platform.account.Devices;
import com.petmatch.platform.account.Passkeys;
import com.petmatch.platform.account.RoleGrants;
import com.petmatch.platform.account.StepUps;
import com.petmatch.platform.web.PageErrors;
import com.petmatch.platform.web.RequestCookies;
import com.petmatch.security.access.Principal;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.login.ProvenAccount;
import com.petmatch.security.passkey.PasskeyEngine;
import com.petmatch.security.passkey.PasskeyOutcome;
import com.petmatch.security.passkey.PasskeyUser;
import com.petmatch.security.web.CsrfGuard;
import com.petmatch.security.web.RedirectTargets;
import com.petmatch.security.web.SetCookie;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The two ceremonies of passkeys (WebAuthn Level 3): options first, then what the browser's authenticator answers. */
@RestController
class PasskeyApi {

    private static final String HOME = "/pets";

    record Next(String next) {}

    private final Passkeys passkeys;
    private final Accounts accounts;
    private final Devices devices;
    private final RoleGrants roles;
    private final StepUps stepUps;
    private final LoginEngine logins;
    private final RedirectTargets targets = RedirectTargets.ownPaths();

    PasskeyApi(
            Passkeys passkeys,
            Accounts accounts,
            Devices devices,
            RoleGrants roles,
            StepUps stepUps,
            LoginEngine logins) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.devices = devices;
        this.roles = roles;
        this.stepUps = stepUps;
        this.logins = logins;
    }

    @PostMapping("/api/v1/auth/passkeys/options")
    ResponseEntity<String> registrationOptions(Principal person) {
        PasskeyEngine engine = engine();
        requireRecent(person);
        String email = accounts.find(person.tenant(), person.subject())
                .orElseThrow(() -> ApiFault.of(HostErrors.NOT_FOUND))
                .email()
                .reveal(Purpose.SERVICE);
        return options(engine.registrationOptions(person.tenant(), new PasskeyUser(person.subject(), email, email)));
    }

    @PostMapping("/api/v1/auth/passkeys")
    ResponseEntity<Next> register(Principal person, @RequestBody String answer, HttpServletRequest request) {
        PasskeyEngine engine = engine();
        requireRecent(person);
        ProvenAccount standing = devices.standing(person).orElseThrow(() -> ApiFault.of(PageErrors.CONFIRM_FIRST));
        PasskeyOutcome outcome = engine.register(person.tenant(), person.subject(), Devices.name(request), answer);
        if (outcome instanceof PasskeyOutcome.Refused refused) {
            throw ApiFault.of(refused.code());
        }
        SetCookie session = devices.opened(standing, person.roles(), request)
                .orElseThrow(() -> ApiFault.of(SecurityErrors.PASSKEY_UNKNOWN));
        return signedIn(session, "/account?done=passkey-added");
    }

    @PostMapping("/api/v1/auth/passkeys/sign-in/options")
    ResponseEntity<String> signInOptions(HttpServletRequest request) {
        return options(engine().signInOptions(TenantId.SINGLE, browser(request)));
    }

    @PostMapping("/api/v1/auth/passkeys/sign-in")
    ResponseEntity<Next> signIn(
            @RequestBody String answer, @RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        PasskeyOutcome outcome = engine().signIn(TenantId.SINGLE, browser(request), answer);
        if (!(outcome instanceof PasskeyOutcome.Proven proven)) {
            throw ApiFault.of(
                    outcome instanceof PasskeyOutcome.Refused refused
                            ? refused.code()
                            : SecurityErrors.PASSKEY_UNKNOWN);
        }
        // An account that is suspended is told no more than a passkey that nobody has.
        SubjectId subject = proven.subject();
        SetCookie session = logins.standing(TenantId.SINGLE, subject)
                .flatMap(account -> devices.opened(account, roles.of(TenantId.SINGLE, subject), request))
                .orElseThrow(() -> ApiFault.of(SecurityErrors.PASSKEY_UNKNOWN));
        return signedIn(session, targets.allowed(next).orElse(HOME));
    }

    // A stolen session must not become a key of its own.
    private void requireRecent(Principal person) {
        if (!stepUps.isRecent(person)) {
            throw ApiFault.of(PageErrors.CONFIRM_FIRST);
        }
    }

    private PasskeyEngine engine() {
        return passkeys.engine().orElseThrow(() -> ApiFault.of(HostErrors.NOT_FOUND));
    }

    // A challenge is answered by the browser that asked for it: only it has this cookie.
    private static String browser(HttpServletRequest request) {
        return RequestCookies.value(request, CsrfGuard.COOKIE)
                .orElseThrow(() -> ApiFault.of(SecurityErrors.PASSKEY_CHALLENGE));
    }

    private static ResponseEntity<String> options(String json) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(json);
    }

    private static ResponseEntity<Next> signedIn(SetCookie session, String next) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.SET_COOKIE, session.headerValue())
                .body(new Next(next));
    }
}
