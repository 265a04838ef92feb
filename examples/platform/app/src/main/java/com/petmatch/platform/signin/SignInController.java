package com.petmatch.platform.account;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.Refusal;
import com.petmatch.platform.web.SeeOther;
import com.petmatch.security.access.CredentialRef;
import com.petmatch.security.access.Principal;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.login.LoginAttempt;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.login.LoginOutcome;
import com.petmatch.security.request.HttpField;
import com.petmatch.security.servlet.SecurityAttributes;
import com.petmatch.security.session.SessionCookie;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.session.SessionId;
import com.petmatch.security.web.RedirectTargets;
import com.petmatch.security.web.SecurityHeaders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens and ends browser sessions; a new sign-in always ends the session it replaces. */
@Controller
class SignInController {

    private static final String HOME = "/pets";

    private final LoginEngine logins;
    private final SessionEngine sessions;
    private final RoleGrants roles;
    private final Passkeys passkeys;
    private final RedirectTargets targets = RedirectTargets.ownPaths();

    SignInController(LoginEngine logins, SessionEngine sessions, RoleGrants roles, Passkeys passkeys) {
        this.logins = logins;
        this.sessions = sessions;
        this.roles = roles;
        this.passkeys = passkeys;
    }

    @GetMapping("/sign-in")
    Answer blank(@RequestParam(defaultValue = "") String next) {
        return Page.of("account/signIn", new SignInPage(FormState.blank(), next, passkeys.areOffered()));
    }

    @PostMapping("/sign-in")
    Answer signIn(
            @RequestParam String email,
            @RequestParam String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        IpAddress client = SecurityAttributes.clientAddress(request).orElseThrow();
        LoginOutcome outcome =
                logins.authenticate(new LoginAttempt(TenantId.SINGLE, email, password, client.clientPrefix()));
        if (outcome instanceof LoginOutcome.Completed completed) {
            open(completed.subject(), request, response);
            return new SeeOther(targets.allowed(next).orElse(HOME));
        }
        return refused(outcome, email, next);
    }

    @PostMapping("/sign-out")
    Answer signOut(Principal person, HttpServletResponse response) {
        end(person);
        HttpField cleared = SecurityHeaders.clearSiteData();
        response.addHeader("Set-Cookie", SessionCookie.ended().headerValue());
        response.addHeader(cleared.name(), cleared.value());
        return new SeeOther("/sign-in?done=signed-out");
    }

    private void open(SubjectId subject, HttpServletRequest request, HttpServletResponse response) {
        SecurityAttributes.principal(request).ifPresent(this::end);
        String device = Devices.name(request);
        String cookie = sessions.open(TenantId.SINGLE, subject, roles.of(TenantId.SINGLE, subject), device)
                .cookie()
                .headerValue();
        response.addHeader("Set-Cookie", cookie);
    }

    private void end(Principal person) {
        if (person.credential() instanceof CredentialRef.BrowserSession session) {
            sessions.revoke(person.tenant(), person.subject(), new SessionId(session.id()));
        }
    }

    private Answer refused(LoginOutcome outcome, String email, String next) {
        Refusal refusal = outcome instanceof LoginOutcome.Delayed delayed
                ? new Refusal(
                        outcome.code(),
                        Map.of("seconds", Math.max(1, delayed.retryAfter().toSeconds())))
                : Refusal.of(outcome.code());
        int status =
                outcome instanceof LoginOutcome.Delayed ? 429 : outcome instanceof LoginOutcome.Overloaded ? 503 : 401;
        FormState form = FormState.of(Map.of("email", email)).refused(refusal);
        return Page.of("account/signIn", new SignInPage(form, next, passkeys.areOffered()))
                .withStatus(status);
    }
}
