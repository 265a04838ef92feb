package com.petmatch.platform.account;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.SeeOther;
import com.petmatch.security.access.Principal;
import com.petmatch.security.login.ProvenAccount;
import com.petmatch.security.totp.TotpOffer;
import com.petmatch.security.totp.TotpOutcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Turns the second factor on and off; only for who signed in, or confirmed it, within ten minutes. */
@Controller
class SecondFactorController {

    private static final String ACCOUNT = "/account";
    private static final String APP = "/account/factors/app";

    private final SecondFactors factors;
    private final StepUps stepUps;
    private final Devices devices;

    SecondFactorController(SecondFactors factors, StepUps stepUps, Devices devices) {
        this.factors = factors;
        this.stepUps = stepUps;
        this.devices = devices;
    }

    @GetMapping(APP)
    Answer introduce(Principal person) {
        return whenRecent(
                person,
                APP,
                standing -> factors.isOn(person)
                        ? new SeeOther(ACCOUNT)
                        : Page.of("account/factorApp", FactorAppPage.introduction()));
    }

    @PostMapping(APP)
    Answer offer(Principal person) {
        return whenRecent(person, APP, standing -> {
            Optional<TotpOffer> offer = factors.offer(person);
            return offer.isPresent()
                    ? Page.of("account/factorApp", FactorAppPage.showing(offer.get()))
                    : new SeeOther(ACCOUNT);
        });
    }

    @PostMapping(APP + "/confirm")
    Answer confirm(
            Principal person,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return whenRecent(person, APP, standing -> {
            TotpOutcome outcome = factors.confirm(person, code.replaceAll("\\s", ""));
            if (outcome instanceof TotpOutcome.Accepted) {
                reopen(standing, person, request, response);
                return new SeeOther(ACCOUNT + "?done=factor-added");
            }
            Duration wait = outcome instanceof TotpOutcome.Locked locked ? locked.retryAfter() : Duration.ZERO;
            FactorRefusal refusal = FactorRefusal.of(outcome.code(), wait);
            return refusal.on(
                    Page.of("account/factorApp", FactorAppPage.refused(refusal.at(FormState.blank(), ""))), 422);
        });
    }

    @PostMapping(APP + "/remove")
    Answer remove(Principal person, HttpServletRequest request, HttpServletResponse response) {
        return whenRecent(person, ACCOUNT, standing -> {
            if (!factors.remove(person)) {
                return new SeeOther(ACCOUNT);
            }
            reopen(standing, person, request, response);
            return new SeeOther(ACCOUNT + "?done=factor-removed");
        });
    }

    // Not led on to another address: the codes are in this answer and nowhere else.
    @PostMapping("/account/factors/codes")
    Answer newCodes(Principal person, HttpServletRequest request, HttpServletResponse response) {
        return whenRecent(person, ACCOUNT, standing -> {
            if (!factors.isOn(person)) {
                return new SeeOther(ACCOUNT);
            }
            List<String> codes =
                    factors.newCodes(person).stream().map(Secret::revealText).toList();
            reopen(standing, person, request, response);
            return Page.of("account/recoveryCodes", new RecoveryCodesPage(codes));
        });
    }

    private Answer whenRecent(Principal person, String next, Function<ProvenAccount, Answer> act) {
        return devices.standing(person)
                .filter(standing -> stepUps.isRecent(person))
                .map(act)
                .orElseGet(() -> new SeeOther("/account/confirm?next=" + next));
    }

    // Every session ends with a factor, but the one that asks is opened anew.
    private void reopen(
            ProvenAccount standing, Principal person, HttpServletRequest request, HttpServletResponse response) {
        devices.opened(standing, person.roles(), request)
                .ifPresent(session -> response.addHeader("Set-Cookie", session.headerValue()));
    }
}
