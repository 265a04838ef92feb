/** Payments through Mercado Pago. */
@NullMarked
package com.petmatch.payments.mercadopago;

import org.jspecify.annotations.NullMarked;
