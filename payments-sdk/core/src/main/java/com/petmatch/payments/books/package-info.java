/** The chart of accounts and the posting rules on the kernel's ledger, and figures read from them. */
@NullMarked
package com.petmatch.payments.books;

import org.jspecify.annotations.NullMarked;
