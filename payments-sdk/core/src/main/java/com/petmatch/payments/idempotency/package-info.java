/** Keys that make a repeated request return the first result, also after a crash. */
@NullMarked
package com.petmatch.payments.idempotency;

import org.jspecify.annotations.NullMarked;
