package com.petmatch.payments.testkit.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults of a sandbox's deliveries, by event type or {@code *}. Safe for concurrent use. */
public final class WebhookFaults {

    private final List<Rule> rules = new ArrayList<>();

    /** The next delivery of an event of this type goes wrong so. */
    public WebhookFaults next(String eventType, WebhookFault fault) {
        return next(eventType, 1, fault);
    }

    public synchronized WebhookFaults next(String eventType, int count, WebhookFault fault) {
        for (int i = 0; i < count; i++) {
            rules.add(new Rule(eventType, fault));
        }
        return this;
    }

    public synchronized void clear() {
        rules.clear();
    }

    /** For sandboxes: the fault of this delivery, used up by asking. */
    public synchronized Optional<WebhookFault> take(String eventType) {
        for (int i = 0; i < rules.size(); i++) {
            String wanted = rules.get(i).eventType();
            if (wanted.equals("*") || wanted.equals(eventType)) {
                return Optional.of(rules.remove(i).fault());
            }
        }
        return Optional.empty();
    }

    private record Rule(String eventType, WebhookFault fault) {}
}
