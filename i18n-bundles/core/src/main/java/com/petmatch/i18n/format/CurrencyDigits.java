package com.petmatch.i18n.format;

import com.petmatch.i18n.internal.CldrTable;
import com.petmatch.kernel.money.CurrencyCode;
import java.util.HashMap;
import java.util.Map;

/** How many fraction digits CLDR shows for a currency: 2 unless listed, 0 for COP although ISO 4217 says 2. Immutable. */
final class CurrencyDigits {

    private static final int USUAL = 2;

    private final Map<String, Integer> unusual = new HashMap<>();

    CurrencyDigits(CldrTable supplemental) {
        supplemental.below("currency.digits.").forEach((code, digits) -> unusual.put(code, Integer.valueOf(digits)));
    }

    int of(CurrencyCode currency) {
        Integer digits = unusual.get(currency.value());
        return digits == null ? USUAL : digits;
    }
}
