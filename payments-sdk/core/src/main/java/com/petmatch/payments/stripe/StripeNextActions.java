package com.petmatch.payments.stripe;

import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.internal.Json;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Stripe's {@code next_action} in neutral form; its types are open, so a new one is kept raw. */
final class StripeNextActions {

    private StripeNextActions() {}

    static NextAction of(JsonNode intent) {
        JsonNode action = intent.path("next_action");
        String type = Json.text(action, "type").orElse("");
        JsonNode details = action.path(type);
        return switch (type) {
            case "redirect_to_url", "alipay_handle_redirect" -> redirect(details, type);
            case "use_stripe_sdk" -> script(intent, type);
            case "pix_display_qr_code",
                    "wechat_pay_display_qr_code",
                    "promptpay_display_qr_code",
                    "paynow_display_qr_code",
                    "swish_handle_redirect_or_display_qr_code" -> code(details, type);
            case "boleto_display_details",
                    "oxxo_display_details",
                    "konbini_display_details",
                    "multibanco_display_details" -> voucher(details);
            case "display_bank_transfer_instructions" -> transfer(details);
            case "verify_with_microdeposits" ->
                url(details, "hosted_verification_url")
                        .<NextAction>map(
                                page -> new NextAction.VerifyMicrodeposits(page, time(details, "arrival_date")))
                        .orElseGet(() -> unknown(type));
            default -> unknown(type);
        };
    }

    private static NextAction redirect(JsonNode details, String type) {
        return url(details, "url")
                .<NextAction>map(url -> new NextAction.Redirect(url, Optional.empty()))
                .orElseGet(() -> unknown(type));
    }

    private static NextAction script(JsonNode intent, String type) {
        return Json.text(intent, "client_secret")
                .<NextAction>map(NextAction.ClientSdk::new)
                .orElseGet(() -> unknown(type));
    }

    private static NextAction code(JsonNode details, String type) {
        return Json.text(details, "data")
                .<NextAction>map(data -> new NextAction.QrCode(
                        data, url(details, "hosted_instructions_url"), time(details, "expires_at")))
                .orElseGet(() -> unknown(type));
    }

    private static NextAction voucher(JsonNode details) {
        return new NextAction.Voucher(
                Json.text(details, "number").or(() -> Json.text(details, "reference")),
                url(details, "hosted_voucher_url"),
                time(details, "expires_at").or(() -> time(details, "expires_after")));
    }

    private static NextAction transfer(JsonNode details) {
        Map<String, String> known = new LinkedHashMap<>();
        Json.text(details, "reference").ifPresent(reference -> known.put("reference", reference));
        url(details, "hosted_instructions_url").ifPresent(page -> known.put("instructions", page.toString()));
        for (JsonNode address : details.path("financial_addresses")) {
            String type = Json.text(address, "type").orElse("");
            for (Map.Entry<String, JsonNode> field : address.path(type).properties()) {
                if (field.getValue().isString()) {
                    known.put(field.getKey(), field.getValue().stringValue());
                }
            }
        }
        return new NextAction.BankTransfer(known, Optional.empty());
    }

    /** An address a customer may be sent to; one that is no trusted address is a protocol fault. */
    static Optional<URI> url(JsonNode object, String name) {
        return Json.text(object, name).map(text -> trusted(text, name));
    }

    private static URI trusted(String text, String name) {
        try {
            URI url = URI.create(text);
            return new NextAction.Redirect(url, Optional.empty()).target();
        } catch (IllegalArgumentException e) {
            throw StripeObjects.missing(name);
        }
    }

    private static Optional<Instant> time(JsonNode object, String name) {
        return Json.number(object, name).map(Instant::ofEpochSecond);
    }

    private static NextAction unknown(String type) {
        return new NextAction.Unknown(new GatewayCode(type));
    }
}
