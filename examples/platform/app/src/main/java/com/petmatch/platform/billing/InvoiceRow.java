package com.petmatch.platform.billing;

import com.petmatch.kernel.money.Money;
import java.time.Instant;

/** One invoice in a list. */
public record InvoiceRow(String id, String number, Instant issuedAt, Money total, InvoiceStanding standing) {}
