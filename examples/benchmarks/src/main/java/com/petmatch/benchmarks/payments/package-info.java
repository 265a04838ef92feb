/** Payments: webhooks verified, read and stored, beside what a provider's own library and plain SQL do. */
@NullMarked
package com.petmatch.benchmarks.payments;

import org.jspecify.annotations.NullMarked;
