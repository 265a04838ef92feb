package com.petmatch.platform.webhook;

import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.WebhookDelivery;
import com.petmatch.payments.webhook.Receipt;
import com.petmatch.payments.webhook.Webhooks;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.parts.ProviderAccess;
import com.petmatch.platform.parts.Providers;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Takes a provider's event: verified over its raw bytes, kept once, answered at once, worked on later. */
@RestController
class WebhookController {

    private final Webhooks webhooks;
    private final Providers providers;

    WebhookController(Webhooks webhooks, HostParts parts) {
        this.webhooks = webhooks;
        this.providers = parts.providers();
    }

    @PostMapping("/hooks/{provider}")
    ResponseEntity<String> receive(@PathVariable String provider, HttpServletRequest request) throws IOException {
        // One byte more than is allowed tells a body that is too long from one that just fits.
        byte[] body = request.getInputStream().readNBytes(Webhooks.MAX_BODY_BYTES + 1);
        WebhookDelivery delivery = WebhookDelivery.of(headers(request), query(request), body);
        Optional<GatewayId> gateway = providers.all().stream()
                .map(ProviderAccess::id)
                .filter(id -> id.value().equals(provider))
                .findFirst();
        if (gateway.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Receipt receipt = webhooks.receive(gateway.get(), delivery);
        return ResponseEntity.status(receipt.httpStatus()).body("");
    }

    // By hand: asking the container for a parameter could read the body as a form.
    private static Map<String, String> query(HttpServletRequest request) {
        String text = request.getQueryString();
        return text == null
                ? Map.of()
                : UriComponentsBuilder.newInstance()
                        .query(text)
                        .build()
                        .getQueryParams()
                        .toSingleValueMap()
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> decoded(entry.getValue())));
    }

    // What cannot be read matches no signature either.
    private static String decoded(@Nullable String value) {
        try {
            return value == null ? "" : UriUtils.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private static Map<String, List<String>> headers(HttpServletRequest request) {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name, Collections.list(request.getHeaders(name)));
        }
        return headers;
    }
}
