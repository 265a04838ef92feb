package com.petmatch.payments.testkit.internal.paypal;

import com.petmatch.payments.testkit.internal.sandbox.ObjectKind;

/** The tables of the provider's state; the first ones are its public objects, the rest its own bookkeeping. */
enum Kind implements ObjectKind {
    ORDER("", 17),
    AUTHORIZATION("", 17),
    CAPTURE("", 17),
    REFUND("", 17),
    SETUP_TOKEN("", 17),
    PAYMENT_TOKEN("", 17),
    CUSTOMER("", 10),
    DISPUTE("PP-R-", 12),
    EVENT("WH-", 34),
    BOOK_ENTRY("", 17),
    DELIVERY("DLV", 17),
    REQUEST("", 17);

    private static final String UPPER_CASE = "0123456789ABCDEFGHJKLMNPRSTUVWXY";

    private final String prefix;
    private final int idLength;

    Kind(String prefix, int idLength) {
        this.prefix = prefix;
        this.idLength = idLength;
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
        return UPPER_CASE;
    }
}
