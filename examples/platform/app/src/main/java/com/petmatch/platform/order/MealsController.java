package com.petmatch.platform.order;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.payments.IdempotencyConflictException;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.charge.ChargeOutcome;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.PageContext;
import com.petmatch.platform.web.PageFault;
import com.petmatch.platform.web.Refusal;
import com.petmatch.platform.web.RequestIdentity;
import com.petmatch.platform.web.SeeOther;
import com.petmatch.security.access.Principal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form that anybody can pay with, signed in or not. */
@Controller
class MealsController {

    private final MealsPages pages;
    private final MealsForm forms;
    private final Orders orders;
    private final OrderLinks links;
    private final RequestIdentity identity;

    MealsController(MealsPages pages, MealsForm forms, Orders orders, OrderLinks links, RequestIdentity identity) {
        this.pages = pages;
        this.forms = forms;
        this.orders = orders;
        this.links = links;
        this.identity = identity;
    }

    @GetMapping("/meals")
    Answer form(
            HttpServletRequest request,
            PageContext page,
            @RequestParam(name = "country", defaultValue = "") String asked,
            @RequestParam(name = "currency", defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String from) {
        List<Locale> wishes = Collections.list(request.getLocales());
        String country = MealsPages.country(asked, wishes);
        // Whoever has just changed the country wants its currency, not that of the country before.
        boolean moved = !from.isEmpty() && !from.equals(country);
        CurrencyCode currency = Meals.currencies().stream()
                .filter(offered -> !moved && offered.value().equals(wanted))
                .findFirst()
                .orElseGet(() -> Meals.usualIn(country));
        return Page.of("order/meals", pages.page(FormState.blank(), country, currency, reader(page), person(request)));
    }

    @PostMapping("/meals")
    Answer pay(HttpServletRequest request, PageContext page, @RequestParam Map<String, String> posted) {
        MealsForm.Read read = forms.read(posted, person(request));
        if (read.chosen().isEmpty()) {
            return again(read.form(), request, page).withStatus(422);
        }
        MealsForm.Chosen chosen = read.chosen().get();
        try {
            Order order = orders.place(chosen.wish(
                    page.plain("order.item", "count", chosen.meals()),
                    page.words().tag()));
            return onward(order, orders.pay(order));
        } catch (IdempotencyConflictException changed) {
            // The same visit was posted with other choices: a new one pays for these.
            throw PageFault.conflict();
        } catch (PaymentException refused) {
            return again(read.form().refused(Refusal.of(refused.code())), request, page)
                    .withStatus(503);
        }
    }

    private Answer onward(Order order, ChargeOutcome outcome) {
        if (outcome instanceof ChargeOutcome.ActionRequired action
                && action.next() instanceof NextAction.Redirect page) {
            return new SeeOther(page.target().toString());
        }
        return new SeeOther(links.path(order.id()));
    }

    private Page again(FormState form, HttpServletRequest request, PageContext page) {
        return Page.of(
                "order/meals",
                pages.page(form, MealsForm.country(form), MealsForm.currency(form), reader(page), person(request)));
    }

    private Optional<Principal> person(HttpServletRequest request) {
        return identity.caller(request) instanceof Principal person ? Optional.of(person) : Optional.empty();
    }

    private static Locale reader(PageContext page) {
        return Locale.forLanguageTag(page.words().tag());
    }
}
