package com.petmatch.platform.admin;

import com.petmatch.kernel.money.Money;
import com.petmatch.platform.billing.InvoiceStanding;
import java.time.Instant;

/** One payment in a list. */
public record PaymentRow(String id, String number, Instant at, Money total, Money refunded, InvoiceStanding standing) {}
