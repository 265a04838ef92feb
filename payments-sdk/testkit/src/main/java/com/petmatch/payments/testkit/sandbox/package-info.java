/** What every provider sandbox speaks: faults, recorded calls, contract violations, test cards and entries of the provider's books. */
@NullMarked
package com.petmatch.payments.testkit.sandbox;

import org.jspecify.annotations.NullMarked;
