package com.petmatch.platform.account;

import com.petmatch.affiliate.click.ClickCookie;
import com.petmatch.core.account.LanguageTag;
import com.petmatch.platform.account.SignUps.SignUp;
import com.petmatch.platform.account.SignUps.SignUpOutcome;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.PageContext;
import com.petmatch.platform.web.Refusal;
import com.petmatch.platform.web.SeeOther;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.honeypot.Decoys;
import com.petmatch.security.onetime.OneTimePurpose;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sign-up and the proof of the address; both answer a known and an unknown address alike. */
@Controller
class SignUpController {

    private static final int LINK_MINUTES =
            Math.toIntExact(OneTimePurpose.VERIFY_EMAIL.lifetime().toMinutes());
    private static final int MAX_TOKEN = 512;

    private final SignUps signUps;
    private final Decoys decoys;
    private final boolean sandboxMail;

    SignUpController(SignUps signUps, Decoys decoys, HostParts parts) {
        this.signUps = signUps;
        this.decoys = decoys;
        this.sandboxMail = parts.hasOpenMailbox();
    }

    @GetMapping("/sign-up")
    Answer blank() {
        return page(FormState.blank());
    }

    @PostMapping("/sign-up")
    Answer signUp(
            @RequestParam String email,
            @RequestParam String password,
            @CookieValue(name = ClickCookie.NAME, defaultValue = "") String click,
            PageContext page) {
        LanguageTag language = LanguageTag.of(page.words().tag());
        SignUpOutcome outcome = signUps.signUp(new SignUp(email, password, language, opaque(click)));
        return answer(outcome, email);
    }

    @GetMapping("/confirm")
    Answer ask(@RequestParam(defaultValue = "") String token) {
        return Page.of("account/confirmMail", new ConfirmMailPage(token, Optional.empty()));
    }

    @PostMapping("/confirm")
    Answer confirm(@RequestParam String token) {
        return signUps.confirm(token)
                .<Answer>map(code -> Page.of(
                                "account/confirmMail", new ConfirmMailPage("", Optional.of(Refusal.of(code))))
                        .withStatus(410))
                .orElse(new SeeOther("/sign-in?done=mail-confirmed"));
    }

    private Answer answer(SignUpOutcome outcome, String email) {
        FormState form = FormState.of(Map.of("email", email));
        if (outcome instanceof SignUpOutcome.Refused refused) {
            return again(form.refused(refused.field(), Refusal.of(refused.code())), 422);
        }
        if (outcome instanceof SignUpOutcome.Overloaded) {
            return again(form.refused(Refusal.of(SecurityErrors.PASSWORD_OVERLOADED)), 503);
        }
        return Page.of("account/checkMail", new CheckMailPage(email.strip(), LINK_MINUTES, sandboxMail));
    }

    private Answer again(FormState form, int status) {
        return page(form).withStatus(status);
    }

    private Page page(FormState form) {
        return Page.of("account/signUp", new SignUpPage(form, PasswordController.PASSWORD_MINIMUM, decoys.fieldName()));
    }

    // A cookie is whatever somebody sends: what cannot be a click's token is no attribution, and no error either.
    private static Optional<String> opaque(String click) {
        boolean fits =
                !click.isEmpty() && click.length() <= MAX_TOKEN && click.chars().allMatch(c -> c > 0x20 && c < 0x7f);
        return fits ? Optional.of(click) : Optional.empty();
    }
}
