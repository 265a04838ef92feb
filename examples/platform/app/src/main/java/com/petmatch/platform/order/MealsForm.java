package com.petmatch.platform.order;

import com.petmatch.core.account.EmailAddress;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.gateway.Payer;
import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.PageErrors;
import com.petmatch.platform.web.PageFault;
import com.petmatch.platform.web.Refusal;
import com.petmatch.security.access.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Reads the form. Choices that the page offered itself are right or the request is not from our page; what a person types is
 * refused with its reason. Safe for concurrent use.
 */
@Component
final class MealsForm {

    private final WaysToPay ways;

    MealsForm(WaysToPay ways) {
        this.ways = ways;
    }

    /** What was read: the wish, or the form with what is wrong in it. */
    record Read(FormState form, Optional<Chosen> chosen) {}

    /** The choices of a form that is right. */
    record Chosen(UUID visit, int meals, Money amount, String country, Way way, Payer payer) {

        Wish wish(String title, String language) {
            return new Wish(visit, meals, amount, country, way, payer, title, language);
        }
    }

    /**
     * Reads what was posted.
     *
     * @throws PageFault when a choice is none that the page offers
     */
    Read read(Map<String, String> posted, Optional<Principal> person) {
        FormState form = FormState.of(posted);
        String country = country(form);
        Money amount = Meals.price(meals(form), currency(form)).orElseThrow(PageFault::unreadable);
        Optional<Way> way = ways.offers(amount, country, person).stream()
                .map(WaysToPay.Offer::way)
                .filter(offered -> form.holds("way", offered.value()))
                .findFirst();
        FormState checked = way.isPresent() ? form : form.refused("way", Refusal.of(PageErrors.REQUIRED));
        Optional<Payer> payer = payer(form.value("email"));
        if (payer.isEmpty()) {
            checked = checked.refused("email", Refusal.of(reason(form.value("email"))));
        }
        boolean needsNumber = way.filter(Way.Pix.class::isInstance).isPresent();
        Optional<Payer.TaxNumber> number = TaxNumbers.cpf(form.value("taxNumber"));
        if (needsNumber && number.isEmpty()) {
            checked = checked.refused("taxNumber", Refusal.of(reason(form.value("taxNumber"))));
        }
        if (checked.isRefused()) {
            return new Read(checked, Optional.empty());
        }
        Payer known = payer.orElseThrow();
        Payer whole = needsNumber ? known.with(number.orElseThrow()) : known;
        return new Read(
                checked, Optional.of(new Chosen(visit(form), meals(form), amount, country, way.orElseThrow(), whole)));
    }

    private static ErrorCode reason(String typed) {
        return typed.isBlank() ? PageErrors.REQUIRED : PageErrors.UNREADABLE;
    }

    private static Optional<Payer> payer(String typed) {
        return EmailAddress.parse(typed).map(address -> Payer.of(address.text()));
    }

    static String country(FormState form) {
        String country = form.value("country");
        if (!Meals.countries().contains(country)) {
            throw PageFault.unreadable();
        }
        return country;
    }

    static CurrencyCode currency(FormState form) {
        return Meals.currencies().stream()
                .filter(offered -> form.holds("currency", offered.value()))
                .findFirst()
                .orElseThrow(PageFault::unreadable);
    }

    private static int meals(FormState form) {
        return Meals.COUNTS.stream()
                .filter(offered -> form.holds("meals", offered.toString()))
                .findFirst()
                .orElseThrow(PageFault::unreadable);
    }

    private static UUID visit(FormState form) {
        try {
            return UUID.fromString(form.value("visit"));
        } catch (IllegalArgumentException notOurs) {
            throw PageFault.unreadable();
        }
    }
}
