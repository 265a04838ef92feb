/** Payments through PayPal. */
@NullMarked
package com.petmatch.payments.paypal;

import org.jspecify.annotations.NullMarked;
