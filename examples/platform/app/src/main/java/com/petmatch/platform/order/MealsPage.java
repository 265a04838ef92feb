package com.petmatch.platform.order;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.platform.web.FormState;
import java.util.List;

/**
 * The form that anybody can pay with.
 *
 * @param visit names this visit: posting it twice pays once
 * @param sandboxes the names of the providers that move no real money
 */
public record MealsPage(
        FormState form,
        String country,
        List<Country> countries,
        CurrencyCode currency,
        List<CurrencyCode> currencies,
        List<Choice> choices,
        List<WayChoice> ways,
        String visit,
        List<String> sandboxes) {

    public MealsPage {
        countries = List.copyOf(countries);
        currencies = List.copyOf(currencies);
        choices = List.copyOf(choices);
        ways = List.copyOf(ways);
        sandboxes = List.copyOf(sandboxes);
    }

    /** A country and its name in the reader's language. */
    public record Country(String code, String name) {}

    /** So many meals and what they cost. */
    public record Choice(int meals, Money price) {}

    /**
     * One way to pay.
     *
     * @param kind {@code card}, {@code paypal}, {@code pix} or {@code saved}: its words are {@code meals.way.<kind>}
     * @param brand of a kept method, as {@code Visa}; else empty
     * @param digits the last four of a kept method; else empty
     */
    public record WayChoice(String value, String kind, String provider, String brand, String digits) {}

    /** Whether a way on the page asks for a tax number. */
    public boolean asksForTaxNumber() {
        return ways.stream().anyMatch(way -> way.kind().equals("pix"));
    }
}
