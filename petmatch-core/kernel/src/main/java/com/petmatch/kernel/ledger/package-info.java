/** The one double-entry ledger: append-only postings that sum to zero per unit. */
@NullMarked
package com.petmatch.kernel.ledger;

import org.jspecify.annotations.NullMarked;
