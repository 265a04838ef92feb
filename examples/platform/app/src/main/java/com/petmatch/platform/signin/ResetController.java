package com.petmatch.platform.signin;

import com.petmatch.core.account.EmailAddress;
import com.petmatch.core.account.RegisterOutcome;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.signin.PasswordResets.ResetOutcome;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.Refusal;
import com.petmatch.platform.web.SeeOther;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.session.SessionCookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way back for who forgot the password; a known and an unknown address are answered alike. */
@Controller
class ResetController {

    private static final int PASSWORD_MINIMUM = 12;
    private static final String ASK = "/reset";

    private final MailedLinks links;
    private final PasswordResets resets;
    private final boolean sandboxMail;

    ResetController(MailedLinks links, PasswordResets resets, HostParts parts) {
        this.links = links;
        this.resets = resets;
        this.sandboxMail = parts.hasOpenMailbox();
    }

    @GetMapping(ASK)
    Answer blank() {
        return Page.of("account/reset", new ResetPage(FormState.blank()));
    }

    @PostMapping(ASK)
    Answer send(@RequestParam String email) {
        if (EmailAddress.parse(email).isEmpty()) {
            FormState form = FormState.of(Map.of("email", email))
                    .refused("email", Refusal.of(new RegisterOutcome.InvalidEmail().code()));
            return Page.of("account/reset", new ResetPage(form)).withStatus(422);
        }
        links.send(MailedLink.RESET, email);
        return Page.of(
                "account/linkSent", new LinkSentPage(email.strip(), MailedLink.RESET.minutes(), sandboxMail, ASK));
    }

    @GetMapping("/reset/new")
    Answer ask(@RequestParam(defaultValue = "") String token) {
        return form(FormState.blank(), token);
    }

    @PostMapping("/reset/new")
    Answer change(@RequestParam String token, @RequestParam String password, HttpServletResponse response) {
        ResetOutcome outcome = resets.reset(token, password);
        if (outcome instanceof ResetOutcome.PasswordRefused refused) {
            return form(FormState.blank().refused("password", Refusal.of(refused.code())), token)
                    .withStatus(422);
        }
        if (outcome instanceof ResetOutcome.LinkRefused refused) {
            return Page.of("account/linkOver", new LinkOverPage(Refusal.of(refused.code()), ASK))
                    .withStatus(410);
        }
        if (outcome instanceof ResetOutcome.Overloaded) {
            return form(FormState.blank().refused(Refusal.of(SecurityErrors.PASSWORD_OVERLOADED)), token)
                    .withStatus(503);
        }
        response.addHeader("Set-Cookie", SessionCookie.ended().headerValue());
        return new SeeOther("/sign-in?done=password-changed");
    }

    private static Page form(FormState form, String token) {
        return Page.of("account/newPassword", new NewPasswordPage(form, token, PASSWORD_MINIMUM));
    }
}
