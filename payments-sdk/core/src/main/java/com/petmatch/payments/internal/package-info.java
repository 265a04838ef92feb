/** What the gateway adapters share: outgoing calls with limits, breaker and retries. */
@NullMarked
package com.petmatch.payments.internal;

import org.jspecify.annotations.NullMarked;
