package com.petmatch.platform.api;

import com.petmatch.kernel.money.Money;

/** An amount for machines: exact, in minor units, with its currency. */
record MoneyView(long minorUnits, String currency) {

    static MoneyView of(Money money) {
        return new MoneyView(money.minorUnits(), money.currency().value());
    }
}
