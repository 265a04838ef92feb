/** The Mercado Pago of this process: its objects, its API, its pages. */
@NullMarked
package com.petmatch.payments.testkit.internal.mercadopago;

import org.jspecify.annotations.NullMarked;
