package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The provider's payment intents: create, read, change, confirm, capture, cancel. */
final class PaymentIntents {

    /** An authorisation that is not captured by then is let go. */
    static final Duration AUTHORIZATION_LIFE = Duration.ofDays(7);

    private static final Set<String> CONFIRMABLE =
            Set.of("requires_payment_method", "requires_confirmation", "requires_action");
    private static final Set<String> CANCELABLE =
            Set.of("requires_payment_method", "requires_confirmation", "requires_action", "requires_capture");

    private final StripeState state;
    private final Shapes shapes;
    private final EventLog events;
    private final PaymentMethods methods;
    private final Confirmation confirmation;
    private final Charges charges;

    PaymentIntents(
            StripeState state,
            Shapes shapes,
            EventLog events,
            PaymentMethods methods,
            Confirmation confirmation,
            Charges charges) {
        this.state = state;
        this.shapes = shapes;
        this.events = events;
        this.methods = methods;
        this.confirmation = confirmation;
        this.charges = charges;
    }

    ObjectNode create(Parameters parameters) {
        long amount = parameters.number("amount").orElseThrow();
        String currency = parameters.requiredText("currency");
        StripeAmounts.requireChargeable(amount, currency, "amount");
        parameters.text("customer").ifPresent(id -> state.named(Kind.CUSTOMER, id, "customer"));
        ObjectNode intent = blank(amount, currency);
        apply(parameters, intent);
        chooseMethodTypes(parameters, intent);
        state.put(Kind.PAYMENT_INTENT, intent);
        events.raise("payment_intent.created", intent);
        return parameters.flag("confirm") ? confirmation.confirm(intent, parameters) : intent;
    }

    ObjectNode update(Parameters parameters) {
        ObjectNode intent = read(parameters);
        if (!CANCELABLE.contains(intent.path("status").asText())) {
            throw ProviderRefusal.unexpectedState(intent, "updated");
        }
        apply(parameters, intent);
        state.put(Kind.PAYMENT_INTENT, intent);
        return intent;
    }

    ObjectNode read(Parameters parameters) {
        return state.atPath(Kind.PAYMENT_INTENT, parameters.pathVariable("intent"));
    }

    ObjectNode list(Parameters parameters) {
        List<ObjectNode> matching = state.all(Kind.PAYMENT_INTENT);
        parameters
                .text("customer")
                .ifPresent(id ->
                        matching.removeIf(it -> !it.path("customer").asText("").equals(id)));
        return Listing.page("/v1/payment_intents", matching, parameters);
    }

    ObjectNode confirm(Parameters parameters) {
        ObjectNode intent = read(parameters);
        if (!CONFIRMABLE.contains(intent.path("status").asText())) {
            throw ProviderRefusal.unexpectedState(intent, "confirmed");
        }
        return confirmation.confirm(intent, parameters);
    }

    ObjectNode capture(Parameters parameters) {
        ObjectNode intent = read(parameters);
        if (!intent.path("status").asText().equals("requires_capture")) {
            throw ProviderRefusal.unexpectedState(intent, "captured");
        }
        long capturable = intent.path("amount_capturable").asLong();
        long amount = parameters.number("amount_to_capture").orElse(capturable);
        if (amount < 1 || amount > capturable) {
            throw ProviderRefusal.invalid(
                    "amount_too_large",
                    "amount_to_capture",
                    "The amount to capture must be from 1 to the capturable " + capturable + ".");
        }
        parameters.mergeMetadata(intent);
        ObjectNode charge = charges.capture(
                state.named(Kind.CHARGE, intent.path("latest_charge").asText(), "charge"), amount);
        events.raise("charge.captured", charge);
        return confirmation.succeeded(intent, amount);
    }

    ObjectNode cancel(Parameters parameters) {
        ObjectNode intent = read(parameters);
        if (!CANCELABLE.contains(intent.path("status").asText())) {
            throw ProviderRefusal.unexpectedState(intent, "canceled");
        }
        return cancel(intent, parameters.text("cancellation_reason").orElse(null));
    }

    /** Lets authorisations go that nobody captured in time. */
    void expireDue() {
        long limit = state.now().minus(AUTHORIZATION_LIFE).getEpochSecond();
        state.where(
                        Kind.PAYMENT_INTENT,
                        it -> it.path("status").asText().equals("requires_capture")
                                && it.path("created").asLong() <= limit)
                .forEach(it -> cancel(it, "automatic"));
    }

    private ObjectNode cancel(ObjectNode intent, @Nullable String reason) {
        if (intent.path("status").asText().equals("requires_capture")) {
            charges.release(
                    state.named(Kind.CHARGE, intent.path("latest_charge").asText(), "charge"));
        }
        intent.put("status", "canceled")
                .put("amount_capturable", 0)
                .put("canceled_at", state.now().getEpochSecond())
                .put("cancellation_reason", reason)
                .putNull("next_action");
        state.put(Kind.PAYMENT_INTENT, intent);
        events.raise("payment_intent.canceled", intent);
        return intent;
    }

    private ObjectNode blank(long amount, String currency) {
        String id = state.nextId(Kind.PAYMENT_INTENT);
        ObjectNode intent = shapes.blank(Kind.PAYMENT_INTENT)
                .put("id", id)
                .put("client_secret", id + "_" + state.nextToken("secret_"))
                .put("created", state.now().getEpochSecond())
                .put("amount", amount)
                .put("amount_capturable", 0)
                .put("amount_received", 0)
                .put("currency", currency.toLowerCase(Locale.ROOT))
                .put("capture_method", "automatic_async")
                .put("confirmation_method", "automatic")
                .put("status", "requires_payment_method");
        intent.putObject("amount_details");
        intent.putObject("payment_method_options");
        intent.putObject("metadata");
        return intent;
    }

    private void apply(Parameters parameters, ObjectNode intent) {
        parameters.copyTo(
                intent,
                "amount",
                "capture_method",
                "confirmation_method",
                "customer",
                "description",
                "receipt_email",
                "setup_future_usage",
                "statement_descriptor",
                "statement_descriptor_suffix",
                "transfer_group");
        parameters.mergeMetadata(intent);
        parameters.text("payment_method").ifPresent(token -> {
            ObjectNode method = methods.resolve(token);
            methods.requireUsable(method, intent.path("customer").asText(""));
            intent.put("payment_method", method.path("id").asText()).put("status", "requires_confirmation");
        });
    }

    private static void chooseMethodTypes(Parameters parameters, ObjectNode intent) {
        List<String> types = parameters.texts("payment_method_types");
        if (types.isEmpty()) {
            Parameters automatic = parameters.group("automatic_payment_methods");
            intent.putObject("automatic_payment_methods")
                    .put("allow_redirects", automatic.text("allow_redirects").orElse("always"))
                    .put("enabled", true);
        } else {
            intent.putNull("automatic_payment_methods");
        }
        (types.isEmpty() ? List.of("card") : types).forEach(intent.withArray("payment_method_types")::add);
    }
}
