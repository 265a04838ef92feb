/** Giving money back, never more than was taken. */
@NullMarked
package com.petmatch.payments.refund;

import org.jspecify.annotations.NullMarked;
