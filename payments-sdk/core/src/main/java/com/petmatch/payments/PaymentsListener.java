package com.petmatch.payments;

import com.petmatch.kernel.error.ErrorCode;
import java.time.Duration;
import java.util.UUID;

/**
 * Told what happens, for meters and alerts; arguments are low in cardinality except ids.
 *
 * <p>Called on the working thread, also inside transactions: an implementation is quick, does not throw and is safe for
 * concurrent use.
 */
public interface PaymentsListener {

    PaymentsListener NONE = new PaymentsListener() {};

    /** A call to a provider ended, retries included. */
    default void gatewayCalled(String gateway, String operation, Execution execution, Duration took) {}

    /** A call is about to be repeated with the same key. */
    default void gatewayRetried(String gateway, String operation, int repetition) {}

    /** The circuit breaker of a provider changed to this state. */
    default void breakerChanged(String gateway, String state) {}

    /** A webhook was answered with this receipt. */
    default void webhookReceived(String gateway, String receipt) {}

    /** An inbox event was given up after its last try. */
    default void webhookParked(String gateway, String eventId) {}

    /** Something that no rule can decide: a person must look at the charge, refund or event. */
    default void operatorNeeded(ErrorCode why, UUID subject) {}
}
