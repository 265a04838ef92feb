package com.petmatch.payments.testkit.simulator;

import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.webhook.Webhooks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;

/** The events on their way from the providers to the shop. */
final class SimulatedMail {

    private final List<SimulatedProvider> providers;
    private final SplittableRandom random;
    private final Deque<String> bag = new ArrayDeque<>();

    SimulatedMail(List<SimulatedProvider> providers, SplittableRandom random) {
        this.providers = providers;
        this.random = random;
    }

    /** Takes what the providers have to tell; in a storm some of it is lost, doubled, or put before what was earlier. */
    void collect(boolean calm) {
        providers.forEach(provider -> provider.takeEvents().forEach(event -> post(event, calm)));
    }

    private void post(String event, boolean calm) {
        int luck = calm ? 9 : random.nextInt(10);
        if (luck == 0 && !isLateSuccess(event)) {
            return;
        }
        if (luck <= 2) {
            bag.addFirst(event);
        } else {
            bag.addLast(event);
        }
        if (luck == 3) {
            bag.addLast(event);
        }
    }

    // A provider repeats an event for days; only one about a payment we still ask about may be missing for ever.
    private boolean isLateSuccess(String event) {
        return providers.stream().anyMatch(provider -> provider.isLate(event));
    }

    void deliverAll(Webhooks webhooks) {
        deliver(webhooks, bag.size());
    }

    void deliver(Webhooks webhooks, int most) {
        for (int i = 0; i < most && !bag.isEmpty(); i++) {
            String event = bag.removeFirst();
            GatewayId gateway = new GatewayId(event.substring(0, event.indexOf('-')));
            try {
                webhooks.receive(gateway, SimulatedGateway.delivery(event));
            } catch (Crash died) {
                // Not acknowledged, so it comes again.
                bag.addLast(event);
                throw died;
            }
        }
    }
}
