package com.petmatch.payments.mercadopago;

import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.internal.Json;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the customer must do, read from a payment that waits for that. */
final class MercadoPagoNextActions {

    private MercadoPagoNextActions() {}

    /** Empty when nobody but Mercado Pago has something to do. */
    static Optional<NextAction> of(JsonNode payment) {
        return switch (Json.text(payment, "status_detail").orElse("")) {
            case "pending_challenge" -> Optional.of(challenge(payment.path("three_ds_info")));
            case "pending_waiting_transfer", "pending_waiting_payment" -> Optional.of(elsewhere(payment));
            default -> Optional.empty();
        };
    }

    /** The hosted page of a preference. */
    static NextAction page(JsonNode preference) {
        URI target = address(MercadoPagoObjects.requiredText(preference, "init_point"), "init_point");
        return trusted(
                "init_point",
                () -> new NextAction.Redirect(target, MercadoPagoObjects.date(preference, "expiration_date_to")));
    }

    private static NextAction challenge(JsonNode info) {
        URI target = address(MercadoPagoObjects.requiredText(info, "external_resource_url"), "external_resource_url");
        Map<String, String> fields = Map.of("creq", MercadoPagoObjects.requiredText(info, "creq"));
        return trusted("external_resource_url", () -> new NextAction.ChallengeForm(target, fields));
    }

    private static NextAction elsewhere(JsonNode payment) {
        Optional<Instant> expires = MercadoPagoObjects.date(payment, "date_of_expiration");
        JsonNode code = payment.path("point_of_interaction").path("transaction_data");
        Optional<String> content = Json.text(code, "qr_code");
        if (content.isPresent()) {
            Optional<URI> page = Json.text(code, "ticket_url").map(url -> address(url, "ticket_url"));
            return trusted("ticket_url", () -> new NextAction.QrCode(content.get(), page, expires));
        }
        JsonNode details = payment.path("transaction_details");
        Optional<URI> slip =
                Json.text(details, "external_resource_url").map(url -> address(url, "external_resource_url"));
        Optional<String> number =
                Json.text(details.path("barcode"), "content").or(() -> Json.text(details, "verification_code"));
        if (slip.isEmpty() && number.isEmpty()) {
            return new NextAction.Unknown(
                    new GatewayCode(Json.text(payment, "payment_method_id").orElse("")));
        }
        return trusted("external_resource_url", () -> new NextAction.Voucher(number, slip, expires));
    }

    private static URI address(String text, String field) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw MercadoPagoObjects.missing(field);
        }
    }

    private interface Making {
        NextAction make();
    }

    // An address that no customer may be sent to is a fault of the answer, not of the caller.
    private static NextAction trusted(String field, Making action) {
        try {
            return action.make();
        } catch (IllegalArgumentException e) {
            throw MercadoPagoObjects.missing(field);
        }
    }
}
