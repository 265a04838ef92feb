/** Payments that a customer contests through a bank or the provider: where each stands, and what it withholds. */
@NullMarked
package com.petmatch.payments.dispute;

import org.jspecify.annotations.NullMarked;
