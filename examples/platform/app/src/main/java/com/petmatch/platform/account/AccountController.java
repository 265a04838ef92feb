package com.petmatch.platform.account;

import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.PageFault;
import com.petmatch.platform.web.SeeOther;
import com.petmatch.security.access.Principal;
import com.petmatch.security.login.ProvenAccount;
import com.petmatch.security.request.HttpField;
import com.petmatch.security.session.SessionCookie;
import com.petmatch.security.web.SecurityHeaders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a person sees and ends of their own account. */
@Controller
class AccountController {

    private final Devices devices;
    private final Passkeys passkeys;
    private final SecondFactors factors;
    private final StepUps stepUps;

    AccountController(Devices devices, Passkeys passkeys, SecondFactors factors, StepUps stepUps) {
        this.devices = devices;
        this.passkeys = passkeys;
        this.factors = factors;
        this.stepUps = stepUps;
    }

    @GetMapping("/account")
    Answer account(Principal person) {
        return Page.of(
                "account/home",
                new AccountPage(
                        devices.of(person),
                        passkeys.areOffered(),
                        passkeys.of(person),
                        factors.of(person),
                        stepUps.isRecent(person)));
    }

    @PostMapping("/account/devices/{id}/end")
    Answer end(Principal person, @PathVariable UUID id, HttpServletResponse response) {
        // One that is over already is what the person wanted.
        devices.end(person, id);
        if (Devices.isCurrent(person, id)) {
            return gone(response, "signed-out");
        }
        return new SeeOther("/account?done=device-ended");
    }

    @PostMapping("/account/devices/end-all")
    Answer endAll(Principal person, HttpServletResponse response) {
        devices.endAll(person);
        return gone(response, "signed-out-everywhere");
    }

    // Every session ends with a factor, but the one that asks is opened anew.
    @PostMapping("/account/passkeys/{id}/remove")
    Answer removePasskey(
            Principal person, @PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        Optional<ProvenAccount> standing = devices.standing(person);
        if (standing.isEmpty() || !stepUps.isRecent(person)) {
            return new SeeOther("/account/confirm");
        }
        if (!passkeys.remove(person, id)) {
            throw PageFault.notFound();
        }
        devices.opened(standing.get(), person.roles(), request)
                .ifPresent(session -> response.addHeader("Set-Cookie", session.headerValue()));
        return new SeeOther("/account?done=passkey-removed");
    }

    private static Answer gone(HttpServletResponse response, String done) {
        HttpField cleared = SecurityHeaders.clearSiteData();
        response.addHeader("Set-Cookie", SessionCookie.ended().headerValue());
        response.addHeader(cleared.name(), cleared.value());
        return new SeeOther("/sign-in?done=" + done);
    }
}
