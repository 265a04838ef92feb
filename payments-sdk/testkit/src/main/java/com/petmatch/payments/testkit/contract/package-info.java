/** What every set of payment stores promises, and the flows and failures that every set must survive. */
@NullMarked
package com.petmatch.payments.testkit.contract;

import org.jspecify.annotations.NullMarked;
