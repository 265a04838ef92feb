package com.petmatch.platform.account;

import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.Refusal;
import com.petmatch.platform.web.SeeOther;
import com.petmatch.security.access.Principal;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.login.LoginOutcome;
import com.petmatch.security.login.PasswordChange;
import com.petmatch.security.login.PrepareOutcome;
import com.petmatch.security.servlet.SecurityAttributes;
import com.petmatch.security.session.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Another password for a signed-in person; every session ends with the change. */
@Controller
class PasswordController {

    static final int PASSWORD_MINIMUM = 12;

    private final LoginEngine logins;

    PasswordController(LoginEngine logins) {
        this.logins = logins;
    }

    @GetMapping("/account/password")
    Answer blank(Principal person) {
        return form(FormState.blank(), 200);
    }

    @PostMapping("/account/password")
    Answer change(
            Principal person,
            @RequestParam String current,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        PrepareOutcome prepared = logins.prepare(password, List.of());
        if (!(prepared instanceof PrepareOutcome.Prepared ready)) {
            return refused(prepared);
        }
        AddressPrefix client =
                SecurityAttributes.clientAddress(request).orElseThrow().clientPrefix();
        LoginOutcome outcome = logins.changePassword(
                new PasswordChange(person.tenant(), person.subject(), current, ready.password(), client));
        if (!(outcome instanceof LoginOutcome.Completed)) {
            FactorRefusal refusal = FactorRefusal.of(outcome);
            return refusal.on(form(FormState.blank().refused("current", refusal.refusal()), 422), 422);
        }
        response.addHeader("Set-Cookie", SessionCookie.ended().headerValue());
        return new SeeOther("/sign-in?done=password-changed");
    }

    private static Answer refused(PrepareOutcome outcome) {
        return outcome instanceof PrepareOutcome.Refused refused
                ? form(FormState.blank().refused("password", Refusal.of(refused.code())), 422)
                : form(FormState.blank().refused(Refusal.of(SecurityErrors.PASSWORD_OVERLOADED)), 503);
    }

    private static Page form(FormState form, int status) {
        return Page.of("account/password", new PasswordPage(form, PASSWORD_MINIMUM))
                .withStatus(status);
    }
}
