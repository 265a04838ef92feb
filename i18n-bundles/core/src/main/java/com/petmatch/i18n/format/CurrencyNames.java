package com.petmatch.i18n.format;

import com.petmatch.i18n.plural.PluralCategory;
import com.petmatch.kernel.money.CurrencyCode;

/** The names and symbols of currencies in one locale; a currency without one is called by its code. Immutable. */
final class CurrencyNames {

    private final LocaleRows rows;

    CurrencyNames(LocaleRows rows) {
        this.rows = rows;
    }

    /** The name that stands alone: "Colombian Peso". */
    String name(CurrencyCode currency) {
        return rows.optional(row(currency, "name")).orElse(currency.value());
    }

    /** The name after a number of this plural form: "Colombian pesos". */
    String name(CurrencyCode currency, PluralCategory form) {
        String row = row(currency, "name");
        return rows.optional(row + "." + form.keyword())
                .or(() -> rows.optional(row + "." + PluralCategory.OTHER.keyword()))
                .orElseGet(() -> name(currency));
    }

    /** The symbol that tells the currency apart, or the shortest. */
    String symbol(CurrencyCode currency, boolean narrow) {
        String symbol = rows.optional(row(currency, "symbol")).orElse(currency.value());
        return narrow ? rows.optional(row(currency, "narrow")).orElse(symbol) : symbol;
    }

    private static String row(CurrencyCode currency, String kind) {
        return "currency." + currency.value() + "." + kind;
    }
}
