package com.petmatch.payments.mercadopago;

import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.internal.Form;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What several operations do with payments: read one, find those of an attempt, ask for a change. */
final class MercadoPagoPayments {

    static final String ROUTE = "/v1/payments";
    private static final String ONE = ROUTE + "/{id}";
    // Between our clock and Mercado Pago's.
    private static final Duration SLACK = Duration.ofMinutes(5);
    private static final int PAGE = 50;

    private final MercadoPagoClient client;
    private final MercadoPagoObjects objects;

    MercadoPagoPayments(MercadoPagoClient client, MercadoPagoObjects objects) {
        this.client = client;
        this.objects = objects;
    }

    GatewayPayment create(ObjectNode body, String key) {
        return objects.payment(client.post(ROUTE, ROUTE, body, key));
    }

    JsonNode read(String id) {
        return client.get(ONE, path(id));
    }

    static String path(String id) {
        return ROUTE + "/" + MercadoPagoClient.segment(id);
    }

    /** Changes a payment; when that is refused because it has ended, how it stands is the answer. */
    GatewayPayment change(PaymentRefs refs, ObjectNode body, String key, PaymentStatus... stillOpen) {
        String id = refs.payment().orElseThrow(() -> MercadoPagoObjects.missing("id"));
        try {
            return objects.payment(client.put(ONE, path(id), body, key));
        } catch (InvalidPaymentRequestException refused) {
            GatewayPayment standing = objects.payment(read(id));
            if (List.of(stillOpen).contains(standing.status())) {
                throw refused;
            }
            return standing;
        }
    }

    /**
     * The payment that counts among those of an attempt: one that took or holds money before one that waits, that before one
     * that was given up. The window is explicit: without it the provider looks back three months only.
     */
    Optional<GatewayPayment> ofAttempt(UUID attempt, Instant from) {
        String query = new Form()
                .put("external_reference", attempt.toString())
                .put("range", "date_created")
                .put("begin_date", MercadoPagoJson.date(from.minus(SLACK)))
                .put("end_date", "NOW")
                .put("sort", "date_created")
                .put("criteria", "desc")
                .put("limit", PAGE)
                .encode();
        JsonNode results =
                client.get(ROUTE + "/search", ROUTE + "/search?" + query).path("results");
        if (!results.isArray()) {
            throw MercadoPagoObjects.missing("results");
        }
        List<GatewayPayment> found = new ArrayList<>();
        for (JsonNode payment : results) {
            if (MercadoPagoObjects.attempt(payment).equals(Optional.of(attempt))) {
                found.add(objects.payment(payment));
            }
        }
        return found.stream().min((one, other) -> Integer.compare(rank(one), rank(other)));
    }

    private static int rank(GatewayPayment payment) {
        return switch (payment.status()) {
            case CAPTURED -> 0;
            case AUTHORIZED -> 1;
            case PENDING, APPROVED, ACTION_REQUIRED -> 2;
            case DECLINED -> 3;
            case CANCELED, EXPIRED -> 4;
        };
    }
}
