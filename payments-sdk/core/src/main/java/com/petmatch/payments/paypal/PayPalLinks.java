package com.petmatch.payments.paypal;

import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.internal.Json;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The links of PayPal's answers. A customer is sent to PayPal's own hosts over https only, or to the sandbox that we talk to;
 * we follow no link ourselves.
 */
final class PayPalLinks {

    private final URI base;

    PayPalLinks(URI base) {
        this.base = base;
    }

    /** Where the customer goes on, by the first relation that is there. */
    Optional<URI> page(JsonNode object, List<String> relations) {
        return relations.stream()
                .flatMap(relation -> hrefs(object, relation).stream())
                .flatMap(href -> trusted(href).stream())
                .findFirst();
    }

    /** As {@link #page}, as the action a customer must do. */
    NextAction action(JsonNode object, List<String> relations) {
        return page(object, relations)
                .<NextAction>map(page -> new NextAction.Redirect(page, Optional.<Instant>empty()))
                .orElseGet(() -> new NextAction.Unknown(new GatewayCode("no link to go on")));
    }

    /** The id of the order or capture that an object belongs to, by its link {@code up}; the folder tells which is meant. */
    static Optional<String> idAbove(JsonNode object, String folder) {
        return hrefs(object, "up").stream()
                .filter(href -> href.contains(folder + "/"))
                .map(href -> href.substring(href.lastIndexOf('/') + 1))
                .filter(id -> !id.isEmpty())
                .findFirst();
    }

    private static List<String> hrefs(JsonNode object, String relation) {
        return object.path("links")
                .valueStream()
                .filter(link -> Json.text(link, "rel").equals(Optional.of(relation)))
                .flatMap(link -> Json.text(link, "href").stream())
                .toList();
    }

    private Optional<URI> trusted(String href) {
        try {
            URI page = new URI(href);
            String host = page.getHost() == null ? "" : page.getHost();
            boolean isPayPals = "https".equals(page.getScheme())
                    && (host.equals("paypal.com") || host.endsWith(".paypal.com"))
                    && page.getUserInfo() == null;
            boolean isSandboxes = host.equals(base.getHost())
                    && page.getPort() == base.getPort()
                    && base.getScheme().equals(page.getScheme());
            return isPayPals || isSandboxes ? Optional.of(page) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
