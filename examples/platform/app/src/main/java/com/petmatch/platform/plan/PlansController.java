package com.petmatch.platform.plan;

import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.payments.Payments;
import com.petmatch.payments.subscription.PlanCode;
import com.petmatch.payments.subscription.Subscription;
import com.petmatch.payments.subscription.Subscriptions;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.RequestIdentity;
import com.petmatch.security.access.Principal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The price list, for everybody. */
@Controller
class PlansController {

    private final PriceList prices;
    private final Subscriptions subscriptions;
    private final RequestIdentity identity;
    private final IdSource ids;

    PlansController(PriceList prices, Payments payments, RequestIdentity identity, IdSource ids) {
        this.prices = prices;
        this.subscriptions = payments.subscriptions();
        this.identity = identity;
        this.ids = ids;
    }

    @GetMapping("/plans")
    Answer plans(
            HttpServletRequest request,
            @RequestParam(defaultValue = "month") String period,
            @RequestParam(defaultValue = "EUR") String currency) {
        BillingPeriod wanted = BillingPeriod.of(period);
        List<CurrencyCode> currencies = prices.currencies();
        CurrencyCode shown = currencies.stream()
                .filter(code -> code.value().equals(currency))
                .findFirst()
                .orElse(CurrencyCode.EUR);
        List<PlanCard> cards = prices.cards(wanted, shown, current(request));
        return Page.of(
                "plan/plans",
                new PlansPage(cards, wanted, shown, currencies, ids.next().toString()));
    }

    private Optional<PlanCode> current(HttpServletRequest request) {
        return identity.caller(request) instanceof Principal person
                ? subscriptions.current(person.subject()).map(Subscription::plan)
                : Optional.empty();
    }
}
