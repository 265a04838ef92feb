package com.petmatch.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.gateway.DeclineKind;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.GatewayRefund;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.RefundStatus;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class StripeObjectsTest {

    private static JsonNode resources;

    private final StripeObjects objects = new StripeObjects(new StripeAmounts());

    @BeforeAll
    static void read() throws Exception {
        try (InputStream file = StripeObjectsTest.class.getResourceAsStream("/stripe/fixtures-2026-07.reduced.json")) {
            resources = new JsonMapper().readTree(Objects.requireNonNull(file)).path("resources");
        }
    }

    @Test
    void readsTodaysOpenSession() {
        GatewayPayment payment = objects.session(fixture("checkout.session"));

        assertThat(payment.status()).isEqualTo(PaymentStatus.ACTION_REQUIRED);
        assertThat(payment.refs().checkout().orElseThrow()).startsWith("cs_test_");
        assertThat(payment.refs().payment()).contains("pi_1PgafyB7WZ01zgkWSjxsAJo3");
        assertThat(payment.next().orElseThrow()).isInstanceOf(NextAction.Redirect.class);
    }

    @ParameterizedTest
    @CsvSource({
        "complete, paid, CAPTURED",
        "complete, no_payment_required, CAPTURED",
        "complete, unpaid, PENDING",
        "expired, unpaid, EXPIRED"
    })
    void takesASessionForPaidOnlyWhenItIs(String status, String paymentStatus, PaymentStatus expected) {
        ObjectNode session = fixture("checkout.session");
        session.put("status", status).put("payment_status", paymentStatus);

        assertThat(objects.session(session).status()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "succeeded, CAPTURED",
        "requires_capture, AUTHORIZED",
        "canceled, CANCELED",
        "processing, PENDING",
        "requires_payment_method, DECLINED",
        "requires_action, ACTION_REQUIRED",
        "something_new, PENDING"
    })
    @Tag("row-16")
    void readsEveryStatusOfAnIntent(String status, PaymentStatus expected) {
        ObjectNode intent = fixture("payment_intent");
        intent.put("status", status);

        GatewayPayment payment = objects.intent(intent);

        assertThat(payment.status()).isEqualTo(expected);
        assertThat(payment.amount()).contains(Money.of(1_099, CurrencyCode.USD));
    }

    @Test
    @Tag("row-16")
    void keepsAnUnknownActionAndAnUnknownDecline() {
        ObjectNode intent = fixture("payment_intent");
        intent.put("status", "requires_action").putObject("next_action").put("type", "dance");
        ObjectNode refused = fixture("payment_intent");
        refused.put("status", "requires_payment_method")
                .putObject("last_payment_error")
                .put("code", "card_declined")
                .put("decline_code", "moon_phase");

        assertThat(objects.intent(intent).next().orElseThrow())
                .isInstanceOfSatisfying(
                        NextAction.Unknown.class,
                        action -> assertThat(action.raw()).hasToString("dance"));
        assertThat(objects.intent(refused).decline().orElseThrow()).satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(PaymentErrors.DECLINED_UNKNOWN);
            assertThat(reason.kind()).isEqualTo(DeclineKind.SOFT);
            assertThat(reason.raw()).hasToString("moon_phase");
        });
    }

    @Test
    void sendsACustomerOnlyToSafeAddresses() {
        ObjectNode session = fixture("checkout.session");
        session.put("url", "http://evil.example/pay");

        assertThatThrownBy(() -> objects.session(session)).isInstanceOf(GatewayProtocolException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "succeeded, SUCCEEDED",
        "pending, PENDING",
        "requires_action, PENDING",
        "failed, FAILED",
        "canceled, CANCELED"
    })
    void readsEveryStatusOfARefund(String status, RefundStatus expected) {
        ObjectNode refund = fixture("refund");
        refund.put("status", status).put("payment_intent", "pi_1");

        GatewayRefund read = objects.refund(refund);

        assertThat(read.status()).isEqualTo(expected);
        assertThat(read.amount()).isEqualTo(Money.of(100, CurrencyCode.USD));
        assertThat(read.ours()).isEmpty();
    }

    @Test
    void saysWhichMemberIsMissing() {
        ObjectNode intent = fixture("payment_intent");
        intent.remove("status");

        assertThatThrownBy(() -> objects.intent(intent)).hasMessageContaining("\"status\"");
        assertThatThrownBy(() -> objects.refund(fixture("refund"))).hasMessageContaining("payment_intent");
    }

    private static ObjectNode fixture(String name) {
        return (ObjectNode) resources.path(name).deepCopy();
    }
}
