package com.petmatch.platform.billing;

import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.payments.Payments;
import com.petmatch.payments.SubscriptionId;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.subscription.PlanCode;
import com.petmatch.payments.subscription.StartSubscription;
import com.petmatch.payments.subscription.SubscriptionOutcome;
import com.petmatch.payments.subscription.Subscriptions;
import com.petmatch.platform.plan.PriceList;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.PageFault;
import com.petmatch.platform.web.PublicAddress;
import com.petmatch.security.access.Principal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way to the provider's page and back; what counts is what the provider confirms, not that the browser came back. */
@Controller
class CheckoutController {

    private static final String COOKIE = "pm-checkout";
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final Subscriptions subscriptions;
    private final CheckoutPages pages;
    private final PriceList prices;
    private final PublicAddress address;

    CheckoutController(Payments payments, CheckoutPages pages, PriceList prices, PublicAddress address) {
        this.subscriptions = payments.subscriptions();
        this.pages = pages;
        this.prices = prices;
        this.address = address;
    }

    @PostMapping("/checkout")
    Answer buy(
            Principal person,
            @RequestParam String plan,
            @RequestParam String currency,
            @RequestParam UUID purchase,
            HttpServletResponse response) {
        StartSubscription wish = wish(person, plan, currency);
        SubscriptionOutcome outcome = subscriptions.start(wish, IdempotencyKey.of("page-" + purchase + "-" + plan));
        return outcome.fold(new CheckoutAnswers(id -> remember(id, response)));
    }

    @GetMapping("/checkout/return")
    Answer returned(Principal person, @CookieValue(name = COOKIE, defaultValue = "") String checkout) {
        return Page.of("billing/checkoutReturn", pages.asked(person, checkout));
    }

    @GetMapping("/checkout/canceled")
    Answer canceled(Principal person, @CookieValue(name = COOKIE, defaultValue = "") String checkout) {
        return Page.of("billing/checkoutReturn", pages.left(person, checkout));
    }

    /** The part of the page that asks again by itself. */
    @GetMapping(path = "/checkout/return", headers = "HX-Request=true")
    Answer asked(Principal person, @CookieValue(name = COOKIE, defaultValue = "") String checkout) {
        return Page.of("billing/checkoutState", pages.state(person, checkout));
    }

    private StartSubscription wish(Principal person, String plan, String currency) {
        try {
            PlanCode code = PlanCode.of(plan);
            int seats = prices.forSale(code).orElseThrow(PageFault::notFound).minimumSeats();
            return new StartSubscription(
                    person.subject(),
                    code,
                    CurrencyCode.of(currency),
                    seats,
                    java.time.ZoneOffset.UTC,
                    address.of("/checkout/return"),
                    address.of("/checkout/canceled"));
        } catch (IllegalArgumentException | PetMatchException unreadable) {
            throw PageFault.unreadable();
        }
    }

    // Names the purchase on the way back. It proves nothing: the page shows it to its own customer only.
    private static void remember(SubscriptionId id, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, id.value().toString())
                .path("/checkout")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(REMEMBERED)
                .build();
        response.addHeader("Set-Cookie", cookie.toString());
    }
}
