package com.petmatch.platform.methods;

import com.petmatch.kernel.id.IdSource;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.Payments;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.vault.MethodConsent;
import com.petmatch.payments.vault.SavedMethod;
import com.petmatch.payments.vault.SavedMethodId;
import com.petmatch.payments.vault.SetupRequest;
import com.petmatch.payments.vault.Vault;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.PageErrors;
import com.petmatch.platform.web.PageFault;
import com.petmatch.platform.web.PublicAddress;
import com.petmatch.platform.web.Refusal;
import com.petmatch.platform.web.SeeOther;
import com.petmatch.security.access.Principal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adds ways to pay on the page of their provider, and removes them there first. */
@Controller
class MethodsController {

    /** Rises whenever the words of {@code methods.consent} or {@code methods.renewals} change. */
    static final String CONSENT = "2026-11";

    private static final Logger log = LoggerFactory.getLogger(MethodsController.class);
    private static final String PATH = "/billing/methods";
    private static final String COOKIE = "pm-method";
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final Vault vault;
    private final MethodPages pages;
    private final PublicAddress address;
    private final InstantSource clock;
    private final IdSource ids;

    MethodsController(Payments payments, MethodPages pages, PublicAddress address, InstantSource clock, IdSource ids) {
        this.vault = payments.vault();
        this.pages = pages;
        this.address = address;
        this.clock = clock;
        this.ids = ids;
    }

    @GetMapping(PATH)
    Answer overview(Principal person, @RequestParam(defaultValue = "") String done) {
        return list(person, ids.next(), FormState.blank(), done.equals("removed"));
    }

    @PostMapping(PATH)
    Answer add(
            Principal person,
            @RequestParam String kind,
            @RequestParam UUID attempt,
            @RequestParam(defaultValue = "false") boolean consent,
            @RequestParam(defaultValue = "false") boolean renewals,
            HttpServletResponse response) {
        MethodOffer offer = MethodOffer.of(kind).filter(pages::offers).orElseThrow(PageFault::notFound);
        FormState form =
                FormState.blank().with("consent", String.valueOf(consent)).with("renewals", String.valueOf(renewals));
        if (!consent) {
            return list(person, attempt, form.refused("consent", Refusal.of(PageErrors.REQUIRED)), false)
                    .withStatus(422);
        }
        return begun(wish(person, offer, renewals), attempt, response, why -> unanswered(person, attempt, form, why));
    }

    private Answer begun(
            SetupRequest wish, UUID attempt, HttpServletResponse response, Function<Refusal, Answer> refused) {
        // Whoever decides otherwise before a second try asks for something else.
        IdempotencyKey key = IdempotencyKey.of(String.join(
                "-",
                "method",
                wish.owner().value().toString(),
                attempt.toString(),
                wish.gateway().value(),
                CONSENT,
                String.valueOf(wish.consent().offSession())));
        try {
            return vault.begin(wish, key).fold(new MethodAnswers(id -> remember(id, response), refused));
        } catch (PaymentException refusal) {
            log.info("Method not begun at {}, code {}", wish.gateway(), refusal.code());
            return refused.apply(Refusal.of(refusal.code()));
        }
    }

    @PostMapping(PATH + "/{id}/remove")
    Answer remove(Principal person, @PathVariable UUID id) {
        SavedMethodId method = kept(person, id).id();
        try {
            vault.remove(method);
        } catch (PaymentException refusal) {
            log.info("Method {} not removed, code {}", method, refusal.code());
            return unanswered(person, ids.next(), FormState.blank(), Refusal.of(refusal.code()));
        }
        return new SeeOther(PATH + "?done=removed");
    }

    @GetMapping(PATH + "/return")
    Answer returned(Principal person, @CookieValue(name = COOKIE, defaultValue = "") String method) {
        return Page.of("methods/back", pages.asked(person, method));
    }

    @GetMapping(PATH + "/canceled")
    Answer canceled(Principal person, @CookieValue(name = COOKIE, defaultValue = "") String method) {
        return Page.of("methods/back", pages.left(person, method));
    }

    private SetupRequest wish(Principal person, MethodOffer offer, boolean renewals) {
        return SetupRequest.onPage(
                person.subject(),
                offer.gateway(),
                new MethodConsent(CONSENT, clock.instant(), renewals),
                address.of(PATH + "/return"),
                address.of(PATH + "/canceled"));
    }

    // An expired card is kept until its owner removes it; what was removed is not there any more.
    private SavedMethod kept(Principal person, UUID id) {
        return vault.find(new SavedMethodId(id))
                .filter(method -> method.owner().equals(person.subject()))
                .filter(method -> method.card().isPresent())
                .orElseThrow(PageFault::notFound);
    }

    private Page unanswered(Principal person, UUID attempt, FormState form, Refusal why) {
        return list(person, attempt, form.refused(why), false).withStatus(503);
    }

    private Page list(Principal person, UUID attempt, FormState form, boolean removed) {
        return Page.of("methods/list", pages.overview(person, attempt, form, removed));
    }

    // Names the way to pay on the way back. It proves nothing: the page shows it to its own owner only.
    private static void remember(SavedMethodId id, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, id.toString())
                .path(PATH)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(REMEMBERED)
                .build();
        response.addHeader("Set-Cookie", cookie.toString());
    }
}
