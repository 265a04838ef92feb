package com.petmatch.payments;

import com.petmatch.payments.gateway.EventHeader;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.gateway.SignatureCheck;
import com.petmatch.payments.gateway.WebhookDelivery;
import com.petmatch.payments.gateway.WebhookOps;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Webhooks whose body is the event's id and whose signature counts when there is one. */
final class ScriptedWebhooks implements WebhookOps {

    private final List<String> calls;
    private final Supplier<GatewayEvent> event;

    ScriptedWebhooks(List<String> calls, Supplier<GatewayEvent> event) {
        this.calls = calls;
        this.event = event;
    }

    @Override
    public SignatureCheck verify(WebhookDelivery delivery, Instant now) {
        calls.add("verify");
        return delivery.header("signature")
                .map(it -> it.equals("away") ? SignatureCheck.UNDECIDED : SignatureCheck.AUTHENTIC)
                .orElse(SignatureCheck.HEADER_MISSING);
    }

    @Override
    public EventHeader header(byte[] body) {
        if (body.length == 0) {
            throw new GatewayProtocolException(
                    "empty", CallFacts.of("scripted", false, Execution.NOT_EXECUTED), null);
        }
        return ScriptedGateway.header(new String(body, 0, Math.min(body.length, 5), StandardCharsets.UTF_8));
    }

    @Override
    public GatewayEvent event(byte[] body) {
        return event.get();
    }
}
