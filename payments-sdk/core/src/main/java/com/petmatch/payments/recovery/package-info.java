/** Repair of unknown outcomes by asking the provider. */
@NullMarked
package com.petmatch.payments.recovery;

import org.jspecify.annotations.NullMarked;
