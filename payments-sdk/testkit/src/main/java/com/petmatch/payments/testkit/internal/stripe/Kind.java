package com.petmatch.payments.testkit.internal.stripe;

import com.petmatch.payments.testkit.internal.sandbox.ObjectKind;

/** The tables of the provider's state; the first ones are its public objects, the last two its own bookkeeping. */
enum Kind implements ObjectKind {
    CUSTOMER("customer", "cus_", 14),
    PAYMENT_METHOD("payment_method", "pm_", 24),
    SETUP_INTENT("setup_intent", "seti_", 24),
    PAYMENT_INTENT("payment_intent", "pi_", 24),
    CHARGE("charge", "ch_", 24),
    REFUND("refund", "re_", 24),
    DISPUTE("dispute", "du_", 24),
    BALANCE_TRANSACTION("balance_transaction", "txn_", 24),
    CHECKOUT_SESSION("checkout.session", "cs_test_", 58),
    EVENT("event", "evt_", 24),
    DELIVERY("sandbox.delivery", "whd_", 24),
    STORED_ANSWER("sandbox.stored_answer", "ans_", 24);

    private final String object;
    private final String prefix;
    private final int idLength;

    Kind(String object, String prefix, int idLength) {
        this.object = object;
        this.prefix = prefix;
        this.idLength = idLength;
    }

    /** The value of the field {@code object}, also the name of its fixture. */
    String object() {
        return object;
    }

    @Override
    public String prefix() {
        return prefix;
    }

    @Override
    public int idLength() {
        return idLength;
    }
}
