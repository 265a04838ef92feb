package com.petmatch.payments.stripe;

import com.petmatch.payments.gateway.DisputeOps;
import com.petmatch.payments.gateway.GatewayDispute;
import com.petmatch.payments.internal.Form;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Stripe's disputes in neutral words. */
final class StripeDisputes implements DisputeOps {

    private static final String ROUTE = "/v1/disputes";

    private final StripeClient client;
    private final StripeObjects objects;
    private final StripeList lists;
    private final InstantSource clock;

    StripeDisputes(StripeClient client, StripeObjects objects, InstantSource clock) {
        this.client = client;
        this.objects = objects;
        this.lists = new StripeList(client);
        this.clock = clock;
    }

    @Override
    public Optional<GatewayDispute> find(String disputeRef) {
        Instant asked = asked();
        return client.find(ROUTE, ROUTE + "/" + StripeClient.segment(disputeRef))
                .map(dispute -> objects.dispute(dispute, asked));
    }

    @Override
    public List<GatewayDispute> disputesOf(String paymentRef) {
        Instant asked = asked();
        List<JsonNode> disputes = new ArrayList<>();
        lists.find(ROUTE, new Form().put("payment_intent", paymentRef).encode(), dispute -> {
            disputes.add(dispute);
            return StripeList.Verdict.NEXT;
        });
        return disputes.stream()
                .map(dispute -> objects.dispute(dispute, asked))
                .sorted(Comparator.comparing(GatewayDispute::openedAt))
                .toList();
    }

    // The answer is at least as new as the question; in whole seconds, as events have them.
    private Instant asked() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
