/** The Stripe gateway. */
@NullMarked
package com.petmatch.payments.stripe;

import org.jspecify.annotations.NullMarked;
