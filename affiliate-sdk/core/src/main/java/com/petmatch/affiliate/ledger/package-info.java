/** Facts and the partner chart of accounts on the kernel's ledger: fact, postings and events commit together. */
@NullMarked
package com.petmatch.affiliate.ledger;

import org.jspecify.annotations.NullMarked;
