package com.petmatch.payments;

import com.petmatch.kernel.error.ErrorCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Remembers what it was told, one line each. */
public final class RecordingListener implements PaymentsListener {

    public final List<String> told = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void gatewayCalled(String gateway, String operation, Execution execution, Duration took) {
        told.add("called " + gateway + " " + operation + " " + execution);
    }

    @Override
    public void gatewayRetried(String gateway, String operation, int repetition) {
        told.add("retried " + operation + " " + repetition);
    }

    @Override
    public void breakerChanged(String gateway, String state) {
        told.add("breaker " + state);
    }

    @Override
    public void webhookReceived(String gateway, String receipt) {
        told.add("webhook " + receipt);
    }

    @Override
    public void webhookParked(String gateway, String eventId) {
        told.add("parked " + eventId);
    }

    @Override
    public void operatorNeeded(ErrorCode why, UUID subject) {
        told.add("operator " + why);
    }
}
