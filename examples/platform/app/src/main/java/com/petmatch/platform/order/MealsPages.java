package com.petmatch.platform.order;

import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.gateway.SavedCard;
import com.petmatch.platform.methods.CardBrands;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.parts.Providers;
import com.petmatch.platform.web.FormState;
import com.petmatch.security.access.Principal;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the form out of what is offered to this buyer. Safe for concurrent use. */
@Component
final class MealsPages {

    private static final String SAVED = "saved";

    private final WaysToPay ways;
    private final Providers providers;
    private final IdSource ids;

    MealsPages(WaysToPay ways, HostParts parts, IdSource ids) {
        this.ways = ways;
        this.providers = parts.providers();
        this.ids = ids;
    }

    MealsPage page(FormState form, String country, CurrencyCode currency, Locale reader, Optional<Principal> person) {
        List<MealsPage.Choice> choices = Meals.COUNTS.stream()
                .flatMap(
                        count -> Meals.price(count, currency).map(price -> new MealsPage.Choice(count, price)).stream())
                .toList();
        Money amount = choices.get(0).price();
        String visit = form.value("visit").isEmpty() ? ids.next().toString() : form.value("visit");
        return new MealsPage(
                form,
                country,
                countries(reader),
                currency,
                Meals.currencies(),
                choices,
                ways.offers(amount, country, person).stream()
                        .map(MealsPages::choice)
                        .toList(),
                visit,
                providers.sandboxes());
    }

    /** The country that a reader's browser or language speaks of; one that is offered in any case. */
    static String country(String asked, List<Locale> wishes) {
        List<String> offered = Meals.countries();
        if (offered.contains(asked)) {
            return asked;
        }
        return wishes.stream()
                .map(Locale::getCountry)
                .filter(offered::contains)
                .findFirst()
                .orElse("US");
    }

    private static List<MealsPage.Country> countries(Locale reader) {
        Collator order = Collator.getInstance(reader);
        return Meals.countries().stream()
                .map(code -> new MealsPage.Country(
                        code, new Locale.Builder().setRegion(code).build().getDisplayCountry(reader)))
                .sorted(Comparator.comparing(MealsPage.Country::name, order))
                .toList();
    }

    private static MealsPage.WayChoice choice(WaysToPay.Offer offer) {
        Way way = offer.way();
        if (way instanceof Way.Saved saved) {
            Optional<SavedCard> card = saved.method().card();
            String brand = card.map(SavedCard::brand).orElse("");
            String digits = card.flatMap(SavedCard::lastFour).orElse("");
            return new MealsPage.WayChoice(way.value(), SAVED, offer.provider(), CardBrands.name(brand), digits);
        }
        return new MealsPage.WayChoice(way.value(), way.value(), offer.provider(), "", "");
    }
}
