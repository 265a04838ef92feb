/** Embeddable payments: charges, subscriptions, invoices, refunds and webhooks over payment gateways. */
@NullMarked
package com.petmatch.payments;

import org.jspecify.annotations.NullMarked;
