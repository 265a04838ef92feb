/** Stores of payments on PostgreSQL, in the schema {@code petmatch_payments}. */
@NullMarked
package com.petmatch.payments.postgres;

import org.jspecify.annotations.NullMarked;
