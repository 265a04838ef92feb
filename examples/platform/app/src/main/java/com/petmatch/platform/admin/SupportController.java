package com.petmatch.platform.admin;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.PageErrors;
import com.petmatch.platform.web.PageFault;
import com.petmatch.platform.web.Refusal;
import com.petmatch.platform.web.SeeOther;
import com.petmatch.security.access.Principal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Support's pages: an exact look-up of a person, a payment, and its refund with a reason. */
@Controller
class SupportController {

    private static final int MAX_REASON = 500;
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,6})?");

    private final PersonFinder people;
    private final RefundDesk desk;

    SupportController(PersonFinder people, RefundDesk desk) {
        this.people = people;
        this.desk = desk;
    }

    @GetMapping("/admin/people")
    Answer people(Principal operator, @RequestParam(defaultValue = "") String query) {
        return Page.of("admin/people", new PeoplePage(query, people.find(query, operator)));
    }

    @GetMapping("/admin/payments")
    Answer payment(Principal operator, @RequestParam(defaultValue = "") String query) {
        return page(query, desk.sale(query), FormState.blank(), operator);
    }

    @PostMapping("/admin/payments/{id}/refunds")
    Answer refund(
            Principal operator,
            @PathVariable String id,
            @RequestParam UUID idempotencyKey,
            @RequestParam Map<String, String> posted) {
        Sale sale = desk.sale(id).orElseThrow(PageFault::notFound);
        Optional<Money> amount = amount(posted.getOrDefault("amount", ""), sale);
        FormState form = checked(FormState.of(posted), amount);
        if (form.isRefused() || amount.isEmpty()) {
            return page(id, Optional.of(sale), form, operator).withStatus(422);
        }
        return desk.refund(sale, amount.get(), form.value("reason").strip(), idempotencyKey, operator)
                .<Answer>map(code -> page(id, Optional.of(sale), form.refused("amount", Refusal.of(code)), operator)
                        .withStatus(409))
                .orElse(new SeeOther("/admin/payments?query=" + sale.id() + "&done=refunded"));
    }

    private Page page(String query, Optional<Sale> sale, FormState form, Principal operator) {
        return Page.of("admin/payment", new PaymentPage(query, sale.map(found -> desk.payment(found, operator)), form));
    }

    private static FormState checked(FormState form, Optional<Money> amount) {
        FormState checked = amount.isPresent() ? form : form.refused("amount", Refusal.of(PageErrors.UNREADABLE));
        String reason = form.value("reason").strip();
        if (reason.isEmpty()) {
            return checked.refused("reason", Refusal.of(PageErrors.REQUIRED));
        }
        return reason.length() <= MAX_REASON ? checked : checked.refused("reason", Refusal.of(PageErrors.UNREADABLE));
    }

    // "5", "4.99" and "4,99" are sums; signs, exponents and more digits than the currency has are not.
    private static Optional<Money> amount(String text, Sale sale) {
        String typed = text.strip().replace(',', '.');
        if (!AMOUNT.matcher(typed).matches()) {
            return Optional.empty();
        }
        CurrencyCode currency = sale.total().currency();
        try {
            String exact = new BigDecimal(typed)
                    .setScale(currency.exponent(), RoundingMode.UNNECESSARY)
                    .toPlainString();
            return Optional.of(Money.parse(exact, currency)).filter(Money::isPositive);
        } catch (ArithmeticException tooManyDigits) {
            return Optional.empty();
        }
    }
}
