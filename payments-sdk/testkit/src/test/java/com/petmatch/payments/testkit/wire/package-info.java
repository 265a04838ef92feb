/** The requests of our gateways beside those of the providers' own SDKs, for the same intents. */
@NullMarked
package com.petmatch.payments.testkit.wire;

import org.jspecify.annotations.NullMarked;
