/** Domain events, the outbox that commits with the change, and the relay that publishes it at least once and in order. */
@NullMarked
package com.petmatch.kernel.event;

import org.jspecify.annotations.NullMarked;
