package com.petmatch.payments.testkit.mercadopago;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.payments.testkit.MercadoPagoSandbox;
import com.petmatch.payments.testkit.MercadoPagoSandboxExtension;
import com.petmatch.payments.testkit.internal.mercadopago.MercadoPagoServer;
import com.petmatch.payments.testkit.internal.openapi.Breach;
import com.petmatch.payments.testkit.internal.openapi.OpenApiContract;
import com.petmatch.payments.testkit.internal.openapi.Resources;
import com.petmatch.payments.testkit.mercadopago.Wire.Reply;
import com.petmatch.payments.testkit.sandbox.TestHolder;
import com.petmatch.testkit.FakeClock;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our contract against the provider's samples, and the sandbox's requests and answers against our contract. */
class ContractTest {

    private static final String IRI = "https://contract.test/mercadopago.json";
    private static final OpenApiContract CONTRACT = MercadoPagoServer.contract();
    private static final JsonSchemaFactory SCHEMAS = schemas();

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final MercadoPagoSandboxExtension mercadoPago = MercadoPagoSandboxExtension.seeded(42, clock);

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(mercadoPago.sandbox());
    }

    @ParameterizedTest
    @CsvSource({
        "request_payment_payment_base, POST, /v1/payments",
        "request_payment_payment_3ds, POST, /v1/payments",
        "request_payment_payment_pix, POST, /v1/payments",
        "request_payment_captured, PUT, /v1/payments/1",
        "request_payment_status_cancelled, PUT, /v1/payments/1",
        "request_refund_refund_partial, POST, /v1/payments/1/refunds",
        "request_customer_customer_base, POST, /v1/customers",
        "request_card_card_new, POST, /v1/customers/1/cards",
        "request_preference_preference_base, POST, /checkout/preferences"
    })
    void allowsEverySampleOfARequest(String sample, String method, String path) throws IOException {
        List<Breach> breaches =
                CONTRACT.breaches(CONTRACT.operation(method, path).orElseThrow(), sample(sample));

        assertThat(breaches).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "response_payment_payment_base, Payment",
        "response_payment_payment_captured, Payment",
        "response_payment_by_external_reference, PaymentPage",
        "response_refund_refund_base, Refund",
        "response_customer_customer_base, Customer",
        "response_cardtoken_card_token_base, CardToken",
        "response_preference_preference_base, Preference",
        "response_paymentmethod_payment_method_base, PaymentMethodList",
        "response_user_user_base, Account"
    })
    void allowsEverySampleOfAnAnswer(String sample, String schema) throws IOException {
        conforms(schema, sample(sample));
    }

    @Test
    void answersPaymentsWithEveryFieldOfTheSample() throws IOException {
        Reply paid = wire.pay(TestHolder.APPROVED, "order-1");
        wire.post("/v1/payments/" + paid.id() + "/refunds", "{\"amount\":1}");
        Set<String> known =
                names(sample("response_payment_by_external_reference").at("/results/0"));

        for (Reply reply : List.of(
                paid,
                wire.get("/v1/payments/" + paid.id()),
                wire.pay(TestHolder.BLACKLISTED, "order-2"),
                wire.pay(TestHolder.THREE_D_SECURE, "order-3", "\"three_d_secure_mode\":\"optional\","),
                wire.transfer("pix", "order-4", ""),
                wire.transfer("bolbradesco", "order-5", ""))) {
            conforms("Payment", reply.body());
            assertThat(names(reply.body())).containsAll(known);
        }
        conforms("PaymentPage", wire.get("/v1/payments/search").body());
    }

    @Test
    void answersEverythingElseAsTheSamplesDo() throws IOException {
        String payment = wire.pay(TestHolder.APPROVED, "order-1").id();
        String customer =
                wire.post("/v1/customers", "{\"email\":\"ana@example.com\"}").id();
        Reply card = wire.post(
                "/v1/customers/" + customer + "/cards", "{\"token\":\"" + TestHolder.APPROVED.token() + "\"}");

        answers("Refund", "response_refund_refund_base", wire.post("/v1/payments/" + payment + "/refunds", ""));
        answers("Customer", "response_customer_customer_base", wire.get("/v1/customers/" + customer));
        answers(
                "CardToken",
                "response_cardtoken_card_token_base",
                wire.post("/v1/card_tokens", "{\"card_id\":\"" + card.id() + "\"}"));
        answers(
                "Preference",
                "response_preference_preference_base",
                wire.post("/checkout/preferences", "{\"items\":[{\"title\":\"x\",\"quantity\":1,\"unit_price\":1}]}"));
        conforms("Account", wire.get("/users/me").body());
        conforms("PaymentMethodList", wire.get("/v1/payment_methods").body());
        conforms("Error", wire.get("/v1/payments/1").body());
    }

    @ParameterizedTest
    @CsvSource({
        "'\"amuont\":5', 8, amuont",
        "'\"transaction_amount\":\"5\"', 1, transaction_amount",
        "'\"installments\":1.5', 1, installments",
        "'\"currency_id\":\"BRL\"', 8, currency_id",
        "'\"payer\":{\"mail\":\"a@b.example\"}', 8, payer[mail]"
    })
    void refusesWhatTheContractDoesNotAllow(String member, int cause, String parameter) {
        mercadoPago.expectViolations();
        var request = Wire.tree(Wire.card(TestHolder.APPROVED.token(), "order-1", ""));
        request.setAll(Wire.tree("{" + member + "}"));

        Reply refused = wire.post("/v1/payments", request.toString());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.cause()).isEqualTo(cause);
        assertThat(mercadoPago.sandbox().violations())
                .extracting(violation -> violation.operation() + " " + violation.parameter())
                .containsExactly("POST /v1/payments " + parameter);
    }

    @Test
    void refusesWhatIsNoJsonAndWhatNobodyKnows() {
        mercadoPago.expectViolations();

        assertThat(wire.post("/v1/payments", "{\"a\":").status()).isEqualTo(400);
        assertThat(wire.post("/v1/payments", "[]").status()).isEqualTo(400);
        assertThat(wire.post("/v1/payments", "[".repeat(500)).status()).isEqualTo(400);
        assertThat(wire.post("/v1/nothing", "{}").status()).isEqualTo(404);
        assertThat(wire.get("/v1/payments/search?limit=1000").status()).isEqualTo(400);
        assertThat(mercadoPago.sandbox().violations()).hasSize(5);
    }

    @Test
    void answersNobodyWithoutTheToken() {
        Reply refused = wire.send(wire.request("/users/me").header("Authorization", "Bearer other"));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(mercadoPago.sandbox().violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CLP, 990, 990, MLC",
        "COP, 5000, 500000, MCO",
        "MXN, 10.5, 1050, MLM",
        "ARS, 10.01, 1001, MLA",
        "PEN, 3, 300, MPE",
        "UYU, 3.33, 333, MLU"
    })
    void countsInTheCurrencyOfItsCountry(String currency, String wireAmount, long minorUnits, String site) {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try (MercadoPagoSandbox sandbox = MercadoPagoSandbox.builder(executor, clock)
                .accountCurrency(CurrencyCode.of(currency))
                .start()) {
            Wire there = new Wire(sandbox);
            String payment = Wire.card(TestHolder.APPROVED.token(), "order-1", "");

            Reply paid = there.post("/v1/payments", payment.replace("10.99", wireAmount));

            assertThat(paid.text("/currency_id")).isEqualTo(currency);
            assertThat(sandbox.moneyTakenFor("order-1").minorUnits()).isEqualTo(minorUnits);
            assertThat(there.get("/users/me").text("/site_id")).isEqualTo(site);
            assertThat(there.post("/v1/payments", payment.replace("10.99", "1.999"))
                            .cause())
                    .isEqualTo(4037);
        } finally {
            executor.shutdownNow();
        }
    }

    private static void answers(String schema, String sample, Reply reply) throws IOException {
        conforms(schema, reply.body());
        assertThat(names(reply.body())).containsAll(names(sample(sample)));
    }

    private static void conforms(String schema, JsonNode answer) {
        SchemaValidatorsConfig lazy =
                SchemaValidatorsConfig.builder().preloadJsonSchema(false).build();
        Set<ValidationMessage> errors = SCHEMAS.getSchema(
                        SchemaLocation.of(IRI + "#/components/schemas/" + schema), lazy)
                .validate(answer);
        assertThat(errors).as("%s %s", schema, answer).isEmpty();
    }

    private static JsonNode sample(String name) throws IOException {
        try (InputStream file = ContractTest.class.getResourceAsStream("/mercadopago/" + name + ".json")) {
            return new JsonMapper().readTree(Objects.requireNonNull(file));
        }
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new HashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonSchemaFactory schemas() {
        JsonMetaSchema dialect = OpenApi30.getInstance();
        String document = Resources.json("mercadopago/mercadopago.json").toString();
        return JsonSchemaFactory.builder()
                .metaSchema(dialect)
                .defaultMetaSchemaIri(dialect.getIri())
                .schemaLoaders(loaders -> loaders.schemas(Map.of(IRI, document)))
                .build();
    }
}
