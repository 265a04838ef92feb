package com.petmatch.payments.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.testkit.Wire.Reply;
import com.petmatch.testkit.FakeClock;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestContractTest {

    @RegisterExtension
    final StripeSandboxExtension stripe = StripeSandboxExtension.seeded(42, FakeClock.at("2026-03-01T10:00:00Z"));

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(stripe.sandbox());
    }

    @AfterEach
    void breaksTheContractOnPurpose() {
        stripe.expectViolations();
    }

    @ParameterizedTest
    @CsvSource({
        "amuont, 5, parameter_unknown, amuont",
        "amount, ten, parameter_invalid, amount",
        "amount, 10.5, parameter_invalid, amount",
        "confirm, yes, parameter_invalid, confirm",
        "metadata[a][b], c, parameter_invalid, metadata[a]",
        "payment_method_types, card, parameter_invalid, payment_method_types",
        "transfer_data[amount], 5, parameter_missing, transfer_data[destination]"
    })
    void refusesWhatTheDocumentDoesNotAllow(String name, String value, String code, String param) {
        Map<String, String> form = Wire.form("amount", "500", "currency", "usd");
        form.put(name, value);
        Reply refused = wire.send(wire.request("/v1/payment_intents").post(wire.body(form)));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/error/type")).isEqualTo("invalid_request_error");
        assertThat(refused.text("/error/code")).isEqualTo(code);
        assertThat(refused.text("/error/param")).isEqualTo(param);
        assertThat(stripe.sandbox().violations())
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation.operation()).isEqualTo("POST /v1/payment_intents"));
    }

    @Test
    void refusesAMissingParameter() {
        Reply refused = wire.post("/v1/payment_intents", "amount", "500");

        assertThat(refused.text("/error/param")).isEqualTo("currency");
    }

    @Test
    void refusesAnUnknownValueOfAList() {
        Reply refused = wire.checkout("order-1", "mode", "gift");

        assertThat(refused.text("/error/param")).isEqualTo("mode");
        assertThat(stripe.sandbox().violations()).hasSize(1);
    }

    @Test
    void refusesUnknownQueryParameters() {
        assertThat(wire.get("/v1/charges?colour=red").text("/error/code")).isEqualTo("parameter_unknown");
    }

    @Test
    void refusesParametersOfAPostInItsQuery() {
        Reply refused = wire.send(wire.request("/v1/customers?name=Ana").post(wire.body()));

        assertThat(refused.status()).isEqualTo(400);
    }

    @Test
    void refusesAnotherContentType() {
        Reply refused = wire.send(wire.request("/v1/customers")
                .post(RequestBody.create("{\"name\":\"Ana\"}", MediaType.get("application/json"))));

        assertThat(refused.text("/error/param")).isEqualTo("Content-Type");
    }

    @Test
    void refusesAnotherVersion() {
        Reply refused = wire.send(wire.request("/v1/customers").header("Stripe-Version", "2020-08-27"));

        assertThat(refused.text("/error/param")).isEqualTo("Stripe-Version");
    }

    @Test
    void refusesAnotherKeyWithoutCallingItAViolation() {
        Reply refused = wire.send(wire.request("/v1/customers").header("Authorization", "Bearer sk_test_other"));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(stripe.sandbox().violations()).isEmpty();
    }

    @Test
    void acceptsTheKeyAsBasicUser() {
        String basic = okhttp3.Credentials.basic(stripe.sandbox().apiKey(), "");

        assertThat(wire.send(wire.request("/v1/customers").header("Authorization", basic))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesPathsThatTheContractDoesNotHave() {
        assertThat(wire.get("/v1/unicorns").status()).isEqualTo(404);
        assertThat(stripe.sandbox().violations()).hasSize(1);
    }

    @Test
    void isLoudAboutWhatItDoesNotSimulate() {
        assertThat(wire.get("/v1/invoices").text("/error/code")).isEqualTo("sandbox_not_simulated");
        assertThat(stripe.sandbox().violations()).hasSize(1);
    }

    @Test
    void refusesBrokenForms() {
        for (String broken :
                new String[] {"a=%zz", "metadata[a=1", "name=1&name=2", "=1", "metadata=1&metadata[a]=2"}) {
            RequestBody body = RequestBody.create(broken, MediaType.get("application/x-www-form-urlencoded"));

            assertThat(wire.send(wire.request("/v1/customers").post(body)).status())
                    .as(broken)
                    .isEqualTo(400);
        }
    }

    @Test
    void refusesAHugeBody() {
        byte[] huge = new byte[(1 << 20) + 1];
        RequestBody body = RequestBody.create(huge, MediaType.get("application/x-www-form-urlencoded"));

        assertThat(wire.send(wire.request("/v1/customers").post(body)).status()).isEqualTo(413);
    }

    @Test
    void failsTheTestOnAViolation() {
        StripeSandboxExtension other = StripeSandboxExtension.seeded(1, FakeClock.at("2026-03-01T10:00:00Z"));
        other.beforeEach(null);
        new Wire(other.sandbox()).get("/v1/unicorns");

        assertThatThrownBy(() -> other.afterEach(null))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("unicorns");
    }
}
