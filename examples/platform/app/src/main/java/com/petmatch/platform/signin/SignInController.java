package com.petmatch.platform.signin;

import com.petmatch.platform.account.FactorRefusal;
import com.petmatch.platform.account.FlowCookie;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.Refusal;
import com.petmatch.platform.web.SeeOther;
import com.petmatch.security.access.Principal;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.login.FlowOutcome;
import com.petmatch.security.request.HttpField;
import com.petmatch.security.session.SessionCookie;
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

    private final SignIns signIns;
    private final SignInPages pages;

    SignInController(SignIns signIns, SignInPages pages) {
        this.signIns = signIns;
        this.pages = pages;
    }

    @GetMapping("/sign-in")
    Answer blank(@RequestParam(defaultValue = "") String next) {
        return pages.signIn(FormState.blank(), next);
    }

    @PostMapping("/sign-in")
    Answer signIn(
            @RequestParam String email,
            @RequestParam String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        FlowOutcome outcome = signIns.start(email, password, request);
        if (outcome instanceof FlowOutcome.Completed completed) {
            signIns.opened(completed, request)
                    .forEach(cookie -> response.addHeader("Set-Cookie", cookie.headerValue()));
            return new SeeOther(pages.way(next));
        }
        if (outcome instanceof FlowOutcome.FactorNeeded needed) {
            response.addHeader("Set-Cookie", FlowCookie.SIGN_IN.carrying(needed).headerValue());
            return new SeeOther(pages.toFactor(next));
        }
        if (outcome instanceof FlowOutcome.ChallengeNeeded) {
            return Page.of("account/challenge", new ChallengePage(email)).withStatus(401);
        }
        return refused(outcome, FormState.of(Map.of("email", email)), next);
    }

    @PostMapping("/sign-out")
    Answer signOut(Principal person, HttpServletResponse response) {
        signIns.end(person);
        HttpField cleared = SecurityHeaders.clearSiteData();
        response.addHeader("Set-Cookie", SessionCookie.ended().headerValue());
        response.addHeader(cleared.name(), cleared.value());
        return new SeeOther("/sign-in?done=signed-out");
    }

    private Answer refused(FlowOutcome outcome, FormState form, String next) {
        if (outcome instanceof FlowOutcome.Refused wrong) {
            FactorRefusal refusal = FactorRefusal.of(wrong);
            return refusal.on(pages.signIn(form.refused(refusal.refusal()), next), 401);
        }
        if (outcome instanceof FlowOutcome.VerificationNeeded) {
            return pages.signIn(form.refused(Refusal.of(SecurityErrors.LOGIN_UNVERIFIED)), next)
                    .withStatus(401);
        }
        return pages.over(next);
    }
}
