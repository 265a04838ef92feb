package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URI;

/** Checks what a new payment must have and writes it as the API shows it, before anything is decided. */
final class NewPayment {

    private static final int NO_METHOD = 2131;
    private static final int FEE_WITHOUT_SELLER = 2059;
    private static final int BAD_NOTIFICATION_URL = 4020;
    private static final int BAD_AMOUNT = 4037;
    private static final int FEE_TOO_LARGE = 4038;
    private static final int BAD_EMAIL = 4050;

    private final MercadoPagoState state;
    private final Templates templates;
    private final Account account;
    private final Settlement settlement;

    NewPayment(MercadoPagoState state, Templates templates, Account account, Settlement settlement) {
        this.state = state;
        this.templates = templates;
        this.account = account;
        this.settlement = settlement;
    }

    ObjectNode write(Call call) {
        long amount =
                account.site().minorUnits(call.number("transaction_amount").orElseThrow(), BAD_AMOUNT);
        ObjectNode method = account.method(call.text("payment_method_id").orElse(""))
                .orElseThrow(() -> ProviderRefusal.invalid(NO_METHOD, "Cannot infer Payment Method"));
        requirePayer(call.group("payer"));
        requireNotificationUrl(call);
        requireFee(call, amount);
        ObjectNode payment = templates.blank("payment");
        payment.put("id", state.nextNumber(Kind.PAYMENT))
                .put(Settlement.AMOUNT, amount)
                .put(Settlement.REFUNDED, 0)
                .put("currency_id", account.site().currency())
                .put("date_created", state.nowText())
                .put("collector_id", account.collector(call.accessToken()))
                .set("payment_type_id", method.get("payment_type_id"));
        call.copyTo(
                payment,
                "payment_method_id",
                "installments",
                "issuer_id",
                "description",
                "external_reference",
                "statement_descriptor",
                "notification_url",
                "callback_url",
                "binary_mode",
                "metadata",
                "additional_info",
                "application_fee");
        payer(payment.withObject("payer"), call.group("payer"));
        settlement.showAmount(payment);
        return payment;
    }

    private static void requirePayer(JsonNode payer) {
        boolean isKnownCustomer = payer.path("type").asText().equals("customer") && payer.has("id");
        String email = payer.path("email").asText("");
        if (email.isEmpty() ? !isKnownCustomer : email.indexOf('@') < 1 || email.endsWith("@")) {
            throw ProviderRefusal.invalid(BAD_EMAIL, "payer.email must be a valid email");
        }
    }

    private static void requireNotificationUrl(Call call) {
        call.text("notification_url").filter(url -> !isWebAddress(url)).ifPresent(url -> {
            throw ProviderRefusal.invalid(BAD_NOTIFICATION_URL, "notification_url attribute must be url valid");
        });
    }

    private void requireFee(Call call, long amount) {
        BigDecimal fee = call.number("application_fee").orElse(BigDecimal.ZERO);
        if (fee.signum() < 0 || fee.compareTo(account.site().wire(amount)) > 0) {
            throw ProviderRefusal.invalid(FEE_TOO_LARGE, "application_fee can't be bigger than transaction_amount");
        }
        if (fee.signum() > 0 && !account.isSeller(call.accessToken())) {
            throw ProviderRefusal.invalid(
                    FEE_WITHOUT_SELLER, "You cannot use application_fee with this payment: use the seller's token");
        }
    }

    static boolean isWebAddress(String url) {
        try {
            URI uri = URI.create(url);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void payer(ObjectNode shown, JsonNode given) {
        for (String field : new String[] {"id", "type", "email", "first_name", "last_name", "entity_type"}) {
            if (given.has(field)) {
                shown.set(field, given.get(field));
            }
        }
        for (String group : new String[] {"identification", "phone"}) {
            given.path(group)
                    .properties()
                    .forEach(entry -> shown.withObject(group).set(entry.getKey(), entry.getValue()));
        }
    }
}
