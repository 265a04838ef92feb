package com.petmatch.platform.methods;

import java.util.Map;

/** How the brands of cards and wallets write themselves: proper names, alike in every language. */
public final class CardBrands {

    private static final Map<String, String> NAMES = Map.of(
            "visa", "Visa",
            "mastercard", "Mastercard",
            "amex", "American Express",
            "discover", "Discover",
            "diners", "Diners Club",
            "jcb", "JCB",
            "unionpay", "UnionPay",
            "elo", "Elo",
            "paypal", "PayPal");

    private CardBrands() {}

    /** The name of what a provider calls so; the provider's own word for any other. */
    public static String name(String brand) {
        return NAMES.getOrDefault(brand, brand);
    }
}
