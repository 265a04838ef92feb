package com.petmatch.platform.plan;

import java.util.Locale;

/** How often a plan is paid. */
public enum BillingPeriod {
    MONTH,
    YEAR;

    public static BillingPeriod of(String value) {
        return YEAR.code().equals(value) ? YEAR : MONTH;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
