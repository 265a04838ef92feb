package com.petmatch.payments.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import com.petmatch.payments.testkit.Wire.Reply;
import com.petmatch.payments.testkit.internal.openapi.Overlay;
import com.petmatch.payments.testkit.internal.openapi.Resources;
import com.petmatch.testkit.FakeClock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of answer against the provider's own schema and beside the provider's own fixture of today. */
class AnswerShapeTest {

    private static final String IRI = "https://contract.test/stripe.json";
    private static final JsonNode DOCUMENT = Resources.json("stripe/stripe-2023-08-16.reduced.json");
    private static final JsonNode TODAY = Overlay.apply(DOCUMENT, Resources.json("stripe/overlay.json"));
    private static final JsonNode FIXTURES =
            Resources.json("stripe/fixtures-2026-07.reduced.json").path("resources");
    private static final JsonSchemaFactory SCHEMAS = schemas(TODAY);

    @RegisterExtension
    final StripeSandboxExtension stripe = StripeSandboxExtension.seeded(42, FakeClock.at("2026-03-01T10:00:00Z"));

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(stripe.sandbox());
    }

    @Test
    void answersCustomers() {
        Reply customer = wire.post("/v1/customers", "email", "ana@example.com", "address[city]", "Lima");

        conforms("customer", customer.body());
        conforms(
                "deleted_customer",
                wire.delete("/v1/customers/" + customer.text("/id")).body());
    }

    @Test
    void answersPaymentsInEveryState() {
        Reply paid = wire.pay("pm_card_visa", "order-1");
        Reply held = wire.pay("pm_card_visa", "order-2", "capture_method", "manual");
        Reply asking = wire.pay("pm_card_threeDSecure2Required", "order-3", "return_url", "https://shop.example/back");
        Reply declined = wire.pay("pm_card_visa_chargeDeclined", "order-4");

        conforms("payment_intent", paid.body());
        conforms("payment_intent", held.body());
        conforms("payment_intent", asking.body());
        conforms("error", declined.body());
        conforms("payment_intent", declined.body().at("/error/payment_intent"));
        conforms(
                "payment_intent",
                wire.post("/v1/payment_intents/" + held.text("/id") + "/cancel").body());
    }

    @Test
    void answersChargesRefundsAndMovements() {
        String intent = wire.pay("pm_card_visa", "order-1").text("/id");
        Reply refund = wire.post("/v1/refunds", "payment_intent", intent);
        wire.pay("pm_card_visa_chargeDeclinedLostCard", "order-2");

        conforms("refund", refund.body());
        wire.get("/v1/charges").body().path("data").forEach(charge -> conforms("charge", charge));
        wire.get("/v1/balance_transactions")
                .body()
                .path("data")
                .forEach(entry -> conforms("balance_transaction", entry));
        wire.get("/v1/events").body().path("data").forEach(event -> conforms("event", event));
        conforms("payment_method", method(intent));
    }

    @Test
    void answersDisputesInEveryState() {
        String won = dispute("order-1");
        String lost = dispute("order-2");
        String asking =
                stripe.sandbox().openInquiry(wire.pay("pm_card_visa", "order-3").text("/id"));
        conforms("dispute", wire.get("/v1/disputes/" + asking).body());
        stripe.sandbox().reviewDispute(won);
        stripe.sandbox().winDispute(won);
        stripe.sandbox().loseDispute(lost);
        stripe.sandbox().closeInquiry(asking);

        for (String id : List.of(won, lost, asking)) {
            conforms("dispute", wire.get("/v1/disputes/" + id).body());
        }
        wire.get("/v1/charges").body().path("data").forEach(charge -> conforms("charge", charge));
        wire.get("/v1/events?limit=100").body().path("data").forEach(event -> conforms("event", event));
    }

    private String dispute(String order) {
        return stripe.sandbox().openDispute(wire.pay("pm_card_visa", order).text("/id"));
    }

    @Test
    void answersSessionsOpenAndExpired() {
        Reply open = wire.checkout("order-1", "locale", "pt-BR");
        Reply expired = wire.post("/v1/checkout/sessions/" + open.text("/id") + "/expire");
        Reply lines = wire.get("/v1/checkout/sessions/" + open.text("/id") + "/line_items");

        conforms("checkout.session", open.body());
        conforms("checkout.session", expired.body());
        conformsToDocument("item", lines.body().at("/data/0"));
    }

    @Test
    void answersSetupIntents() {
        String id = wire.checkout("order-1", "mode", "setup").text("/id");
        new Buyer(stripe.sandbox()).choose("/c/pay/" + id, "card=approved&action=pay");

        conforms("setup_intent", wire.get("/v1/setup_intents").body().at("/data/0"));
        conforms("checkout.session", wire.get("/v1/checkout/sessions/" + id).body());
    }

    @ParameterizedTest
    @CsvSource({"subscription", "discount", "subscription_item"})
    void overlayMakesTheDocumentFitTodaysObjects(String kind) {
        JsonNode fixture = FIXTURES.path(kind);

        assertThat(errors(schemas(TODAY), kind, fixture)).isEmpty();
    }

    @Test
    void documentAloneDoesNotFitTodaysSubscription() {
        assertThat(errors(schemas(DOCUMENT), "subscription", FIXTURES.path("subscription")))
                .isNotEmpty();
    }

    private JsonNode method(String intent) {
        return wire.get("/v1/payment_intents/" + intent + "?expand[0]=payment_method")
                .body()
                .path("payment_method");
    }

    private static void conforms(String kind, JsonNode answer) {
        conformsToDocument(kind, answer);
        if (FIXTURES.has(kind)) {
            assertThat(names(answer)).containsAll(names(FIXTURES.path(kind)));
        }
    }

    private static void conformsToDocument(String kind, JsonNode answer) {
        assertThat(errors(SCHEMAS, kind, answer)).as("%s %s", kind, answer).isEmpty();
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new HashSet<>();
        ((ObjectNode) object).fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<ValidationMessage> errors(JsonSchemaFactory schemas, String kind, JsonNode answer) {
        SchemaValidatorsConfig lazy =
                SchemaValidatorsConfig.builder().preloadJsonSchema(false).build();
        return schemas.getSchema(SchemaLocation.of(IRI + "#/components/schemas/" + kind), lazy)
                .validate(answer);
    }

    private static JsonSchemaFactory schemas(JsonNode document) {
        JsonMetaSchema dialect = OpenApi30.getInstance();
        return JsonSchemaFactory.builder()
                .metaSchema(dialect)
                .defaultMetaSchemaIri(dialect.getIri())
                .schemaLoaders(loaders -> loaders.schemas(Map.of(IRI, document.toString())))
                .build();
    }
}
