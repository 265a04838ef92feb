package com.petmatch.platform.order;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What meals cost, by currency, and which currency people of a country usually pay in. */
final class Meals {

    static final List<Integer> COUNTS = List.of(10, 30, 100);

    // What one meal costs, in minor units.
    private static final Map<CurrencyCode, Long> ONE = Map.of(
            CurrencyCode.EUR, 50L,
            CurrencyCode.USD, 55L,
            CurrencyCode.GBP, 45L,
            CurrencyCode.BRL, 2_79L,
            CurrencyCode.CLP, 499L,
            CurrencyCode.MXN, 9_50L,
            CurrencyCode.JPY, 80L);

    private static final Map<String, CurrencyCode> USUAL = usual();

    private Meals() {}

    static List<CurrencyCode> currencies() {
        return ONE.keySet().stream().sorted().toList();
    }

    /** The countries that are offered, by code. */
    static List<String> countries() {
        return List.copyOf(USUAL.keySet());
    }

    static CurrencyCode usualIn(String country) {
        return USUAL.getOrDefault(country, CurrencyCode.USD);
    }

    /** What so many meals cost; empty for a number or a currency that is not offered. */
    static Optional<Money> price(int count, CurrencyCode currency) {
        return COUNTS.contains(count)
                ? Optional.ofNullable(ONE.get(currency)).map(one -> Money.of(one * count, currency))
                : Optional.empty();
    }

    private static Map<String, CurrencyCode> usual() {
        Map<String, CurrencyCode> usual = new TreeMap<>();
        Stream.of("AT", "BE", "DE", "ES", "FI", "FR", "GR", "IE", "IT", "NL", "PT")
                .forEach(country -> usual.put(country, CurrencyCode.EUR));
        Stream.of("AR", "CA", "CO", "EG", "IN", "KR", "PE", "PL", "TR", "US", "UY")
                .forEach(country -> usual.put(country, CurrencyCode.USD));
        usual.put("BR", CurrencyCode.BRL);
        usual.put("CL", CurrencyCode.CLP);
        usual.put("GB", CurrencyCode.GBP);
        usual.put("JP", CurrencyCode.JPY);
        usual.put("MX", CurrencyCode.MXN);
        return usual;
    }
}
