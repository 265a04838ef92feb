package com.petmatch.platform.api;

import com.petmatch.platform.account.FlowCookie;
import com.petmatch.platform.account.Passkeys;
import com.petmatch.platform.account.StepUps;
import com.petmatch.platform.signin.SignIns;
import com.petmatch.platform.web.PageErrors;
import com.petmatch.security.access.Principal;
import com.petmatch.security.login.FactorProof.PasskeyAnswer;
import com.petmatch.security.login.FlowOutcome;
import com.petmatch.security.web.RedirectTargets;
import com.petmatch.security.web.SetCookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A passkey as second factor: after the password, or to confirm that it is still the same person. */
@RestController
class PasskeyFactorApi {

    record Next(String next) {}

    private final SignIns signIns;
    private final StepUps stepUps;
    private final Passkeys passkeys;
    private final RedirectTargets targets = RedirectTargets.ownPaths();

    PasskeyFactorApi(SignIns signIns, StepUps stepUps, Passkeys passkeys) {
        this.signIns = signIns;
        this.stepUps = stepUps;
        this.passkeys = passkeys;
    }

    @PostMapping("/api/v1/auth/factor/passkey/options")
    ResponseEntity<String> signInOptions(HttpServletRequest request) {
        return options(
                signIns.passkeyOptions(begun(FlowCookie.SIGN_IN, request)).orElseThrow(this::over));
    }

    @PostMapping("/api/v1/auth/factor/passkey")
    ResponseEntity<Next> signIn(
            @RequestBody String answer, @RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        FlowOutcome outcome = signIns.prove(begun(FlowCookie.SIGN_IN, request), new PasskeyAnswer(answer));
        if (!(outcome instanceof FlowOutcome.Completed completed)) {
            throw FlowFaults.of(outcome);
        }
        return proven(signIns.opened(completed, request), targets.allowed(next).orElse("/pets"));
    }

    @PostMapping("/api/v1/auth/confirm/passkey/options")
    ResponseEntity<String> confirmOptions(Principal person, HttpServletRequest request) {
        return options(stepUps.passkeyOptions(person, begun(FlowCookie.STEP_UP, request))
                .orElseThrow(this::over));
    }

    @PostMapping("/api/v1/auth/confirm/passkey")
    ResponseEntity<Next> confirm(
            Principal person,
            @RequestBody String answer,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request) {
        FlowOutcome outcome = stepUps.prove(person, begun(FlowCookie.STEP_UP, request), new PasskeyAnswer(answer));
        if (!(outcome instanceof FlowOutcome.Completed)) {
            throw FlowFaults.of(outcome);
        }
        SetCookie session = stepUps.confirmed(person).orElseThrow(() -> ApiFault.of(HostErrors.NOT_FOUND));
        return proven(
                List.of(session, FlowCookie.STEP_UP.ended()),
                targets.allowed(next).orElse("/account"));
    }

    private String begun(FlowCookie cookie, HttpServletRequest request) {
        if (!passkeys.areOffered()) {
            throw ApiFault.of(HostErrors.NOT_FOUND);
        }
        return cookie.of(request).orElseThrow(this::over).secret();
    }

    private ApiFault over() {
        return ApiFault.of(PageErrors.SIGN_IN_OVER);
    }

    private static ResponseEntity<String> options(String json) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(json);
    }

    private static ResponseEntity<Next> proven(List<SetCookie> cookies, String next) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.SET_COOKIE,
                        cookies.stream().map(SetCookie::headerValue).toArray(String[]::new))
                .body(new Next(next));
    }
}
