/** Stripe's side of the wire: state, idempotency, money movements, events and their delivery. */
@NullMarked
package com.petmatch.payments.testkit.internal.stripe;

import org.jspecify.annotations.NullMarked;
