package com.petmatch.platform.signin;

import com.petmatch.platform.account.FactorRefusal;
import com.petmatch.platform.account.FlowCookie;
import com.petmatch.platform.account.TypedProof;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.SeeOther;
import com.petmatch.security.login.Factor;
import com.petmatch.security.login.FlowOutcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step of a sign-in; whose it is stands in a cookie alone. */
@Controller
class FactorController {

    private final SignIns signIns;
    private final SignInPages pages;

    FactorController(SignIns signIns, SignInPages pages) {
        this.signIns = signIns;
        this.pages = pages;
    }

    @GetMapping("/sign-in/factor")
    Answer ask(@RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        return FlowCookie.SIGN_IN
                .of(request)
                .map(flow -> form(flow, FormState.blank(), next))
                .orElseGet(() -> pages.over(next));
    }

    @PostMapping("/sign-in/factor")
    Answer prove(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String recovery,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<FlowCookie.Flow> flow = FlowCookie.SIGN_IN.of(request);
        if (flow.isEmpty()) {
            return pages.over(next);
        }
        FlowOutcome outcome = signIns.prove(flow.get().secret(), TypedProof.of(code, recovery));
        if (outcome instanceof FlowOutcome.Completed completed) {
            signIns.opened(completed, request)
                    .forEach(cookie -> response.addHeader("Set-Cookie", cookie.headerValue()));
            return new SeeOther(pages.way(next));
        }
        if (outcome instanceof FlowOutcome.Refused wrong) {
            FactorRefusal refusal = FactorRefusal.of(wrong);
            return refusal.on(form(flow.get(), refusal.at(FormState.blank(), recovery), next), 401);
        }
        response.addHeader("Set-Cookie", FlowCookie.SIGN_IN.ended().headerValue());
        return pages.over(next);
    }

    private static Page form(FlowCookie.Flow flow, FormState form, String next) {
        return Page.of(
                "account/factor",
                new FactorPage(form, next, flow.offers(Factor.RECOVERY_CODE), flow.offers(Factor.PASSKEY)));
    }
}
