@NullMarked
package com.petmatch.payments.testkit.internal.mercadopago;

import org.jspecify.annotations.NullMarked;
