/** PayPal's side of the wire: tokens, orders, payments, vault, disputes, events and the certificate that signs them. */
@NullMarked
package com.petmatch.payments.testkit.internal.paypal;

import org.jspecify.annotations.NullMarked;
