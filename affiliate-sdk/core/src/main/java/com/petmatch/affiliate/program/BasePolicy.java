package com.petmatch.affiliate.program;

/**
 * Which parts of an order earn commission. Discounts never do; tax, shipping, tips, gift cards and fees only when the
 * plan includes them. Immutable.
 */
public record BasePolicy(boolean tax, boolean shipping, boolean tip, boolean giftCard, boolean fee) {

    /** Goods after discounts and without tax: nothing else earns. */
    public static BasePolicy afterDiscounts() {
        return new BasePolicy(false, false, false, false, false);
    }

    public BasePolicy withoutTax() {
        return new BasePolicy(false, shipping, tip, giftCard, fee);
    }

    public BasePolicy includingTax() {
        return new BasePolicy(true, shipping, tip, giftCard, fee);
    }

    public BasePolicy withoutShipping() {
        return new BasePolicy(tax, false, tip, giftCard, fee);
    }

    public BasePolicy includingShipping() {
        return new BasePolicy(tax, true, tip, giftCard, fee);
    }

    String canonical() {
        return (tax ? "T" : "") + (shipping ? "S" : "") + (tip ? "P" : "") + (giftCard ? "G" : "") + (fee ? "F" : "");
    }

    static BasePolicy parse(String text) {
        return new BasePolicy(
                text.contains("T"), text.contains("S"), text.contains("P"), text.contains("G"), text.contains("F"));
    }
}
