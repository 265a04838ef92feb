package com.petmatch.payments.testkit.internal.page;

import com.petmatch.kernel.money.Money;

/** One line of what is bought. */
public record PageItem(String description, long quantity, Money total) {}
