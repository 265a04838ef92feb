/** Invoices and credit notes with numbers that have no gaps. */
@NullMarked
package com.petmatch.payments.invoice;

import org.jspecify.annotations.NullMarked;
