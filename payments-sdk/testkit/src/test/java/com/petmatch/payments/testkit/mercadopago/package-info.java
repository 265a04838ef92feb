/** The Mercado Pago sandbox from outside: over its wire, in its pages, at the other end of its events. */
@NullMarked
package com.petmatch.payments.testkit.mercadopago;

import org.jspecify.annotations.NullMarked;
