package com.petmatch.platform.account;

import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.PageErrors;
import com.petmatch.platform.web.PageFault;
import com.petmatch.platform.web.Refusal;
import com.petmatch.platform.web.SeeOther;
import com.petmatch.security.access.Principal;
import com.petmatch.security.login.Factor;
import com.petmatch.security.login.FlowOutcome;
import com.petmatch.security.login.LoginOutcome;
import com.petmatch.security.servlet.SecurityAttributes;
import com.petmatch.security.web.RedirectTargets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Confirm that it is you", before what opens the account may change; then the person goes on where they wanted to. */
@Controller
class ConfirmController {

    private static final String HOME = "/account";

    private final StepUps stepUps;
    private final SecondFactors factors;
    private final RedirectTargets targets = RedirectTargets.ownPaths();

    ConfirmController(StepUps stepUps, SecondFactors factors) {
        this.stepUps = stepUps;
        this.factors = factors;
    }

    @GetMapping("/account/confirm")
    Answer ask(Principal person, @RequestParam(defaultValue = "") String next, HttpServletResponse response) {
        return begun(person, FormState.blank(), next, response);
    }

    @PostMapping("/account/confirm")
    Answer confirm(
            Principal person,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String recovery,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<FlowCookie.Flow> flow = FlowCookie.STEP_UP.of(request);
        FlowOutcome outcome = flow.map(begun -> stepUps.prove(person, begun.secret(), TypedProof.of(code, recovery)))
                .orElseGet(FlowOutcome.Ended::new);
        if (outcome instanceof FlowOutcome.Completed) {
            return confirmed(person, next, response);
        }
        if (outcome instanceof FlowOutcome.Refused wrong) {
            FactorRefusal refusal = FactorRefusal.of(wrong);
            return refusal.on(page(flow.orElseThrow().factors(), refusal.at(FormState.blank(), recovery), next), 422);
        }
        return begun(person, FormState.blank().refused(Refusal.of(PageErrors.SIGN_IN_OVER)), next, response)
                .withStatus(422);
    }

    @PostMapping("/account/confirm/password")
    Answer confirmPassword(
            Principal person,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        // Whoever has an app is asked for it: the password is what a thief of it knows, too.
        if (factors.isOn(person)) {
            return new SeeOther(again(next));
        }
        LoginOutcome outcome = stepUps.check(
                person,
                password,
                SecurityAttributes.clientAddress(request).orElseThrow().clientPrefix());
        if (outcome instanceof LoginOutcome.Completed) {
            return confirmed(person, next, response);
        }
        FactorRefusal refusal = FactorRefusal.of(outcome);
        return refusal.on(begun(person, FormState.blank().refused(refusal.refusal()), next, response), 422);
    }

    private Answer confirmed(Principal person, String next, HttpServletResponse response) {
        response.addHeader(
                "Set-Cookie",
                stepUps.confirmed(person).orElseThrow(PageFault::notFound).headerValue());
        response.addHeader("Set-Cookie", FlowCookie.STEP_UP.ended().headerValue());
        return new SeeOther(targets.allowed(next).orElse(HOME));
    }

    private String again(String next) {
        return "/account/confirm"
                + targets.allowed(next)
                        .map(path -> "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8))
                        .orElse("");
    }

    private Page begun(Principal person, FormState form, String next, HttpServletResponse response) {
        if (!(stepUps.begin(person) instanceof FlowOutcome.FactorNeeded needed)) {
            return page(Set.of(), form, next);
        }
        response.addHeader("Set-Cookie", FlowCookie.STEP_UP.carrying(needed).headerValue());
        return page(needed.factors(), form, next);
    }

    private static Page page(Set<Factor> factors, FormState form, String next) {
        return Page.of(
                "account/confirm",
                new ConfirmPage(
                        form,
                        next,
                        factors.contains(Factor.TOTP),
                        factors.contains(Factor.RECOVERY_CODE),
                        factors.contains(Factor.PASSKEY)));
    }
}
