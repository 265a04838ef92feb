package com.petmatch.payments.testkit.internal.mercadopago;

import com.petmatch.payments.testkit.internal.sandbox.ObjectKind;

/** The tables of the provider's state; the first ones are its public objects, the last ones its own bookkeeping. */
enum Kind implements ObjectKind {
    CUSTOMER(Account.COLLECTOR + "-", 14, ObjectKind.BASE62),
    CARD("9", 11, Kind.DIGITS),
    CARD_TOKEN("", 32, Kind.HEX),
    PAYMENT("1", 10, Kind.DIGITS),
    REFUND("2", 9, Kind.DIGITS),
    PREFERENCE(Account.COLLECTOR + "-", 32, Kind.HEX),
    MOVEMENT("3", 10, Kind.DIGITS),
    EVENT("4", 11, Kind.DIGITS),
    DELIVERY("whd_", 24, ObjectKind.BASE62),
    STORED_ANSWER("ans_", 24, ObjectKind.BASE62);

    private static final String DIGITS = "0123456789";
    private static final String HEX = "0123456789abcdef";

    private final String prefix;
    private final int idLength;
    private final String alphabet;

    Kind(String prefix, int idLength, String alphabet) {
        this.prefix = prefix;
        this.idLength = idLength;
        this.alphabet = alphabet;
    }

    @Override
    public String prefix() {
        return prefix;
    }

    @Override
    public int idLength() {
        return idLength;
    }

    @Override
    public String alphabet() {
        return alphabet;
    }
}
