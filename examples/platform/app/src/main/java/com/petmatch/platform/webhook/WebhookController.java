package com.petmatch.platform.webhook;

import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.WebhookDelivery;
import com.petmatch.payments.webhook.Receipt;
import com.petmatch.payments.webhook.Webhooks;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes a provider's event: verified over its raw bytes, kept once, answered at once, worked on later. */
@RestController
class WebhookController {

    private final Webhooks webhooks;

    WebhookController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @PostMapping("/hooks/{provider}")
    ResponseEntity<String> receive(@PathVariable String provider, HttpServletRequest request) throws IOException {
        // One byte more than is allowed tells a body that is too long from one that just fits.
        byte[] body = request.getInputStream().readNBytes(Webhooks.MAX_BODY_BYTES + 1);
        WebhookDelivery delivery = WebhookDelivery.of(headers(request), Map.of(), body);
        if (!provider.equals(GatewayId.STRIPE.value())) {
            return ResponseEntity.notFound().build();
        }
        Receipt receipt = webhooks.receive(GatewayId.STRIPE, delivery);
        return ResponseEntity.status(receipt.httpStatus()).body("");
    }

    private static Map<String, List<String>> headers(HttpServletRequest request) {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name, Collections.list(request.getHeaders(name)));
        }
        return headers;
    }
}
