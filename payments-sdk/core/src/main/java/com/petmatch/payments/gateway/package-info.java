/** What the engines ask of a payment provider: one small interface per capability, and the neutral values they speak in. */
@NullMarked
package com.petmatch.payments.gateway;

import org.jspecify.annotations.NullMarked;
