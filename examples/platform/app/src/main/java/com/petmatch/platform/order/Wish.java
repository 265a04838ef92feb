package com.petmatch.platform.order;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.gateway.Payer;
import java.util.UUID;

/**
 * What somebody wants to pay for, and how.
 *
 * @param visit names the visit to the form: posted twice it is one order
 * @param title what the provider's page calls it, in the buyer's language
 * @param language the tag of the language that the buyer reads
 */
record Wish(UUID visit, int meals, Money amount, String country, Way way, Payer payer, String title, String language) {}
