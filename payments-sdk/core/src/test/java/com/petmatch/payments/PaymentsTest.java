package com.petmatch.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.Outbox;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.charge.MethodToken;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.gateway.Capabilities;
import com.petmatch.payments.gateway.Capability;
import com.petmatch.payments.gateway.ChargeCall;
import com.petmatch.payments.gateway.Correlation;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.Routing;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.stripe.StripeConfig;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PaymentsTest {

    private final ScriptedGateway gateway = new ScriptedGateway();

    @Test
    void listsEveryCodeInTheCatalogue() throws IllegalAccessException {
        List<ErrorCode> constants = new ArrayList<>();
        for (Field field : PaymentErrors.class.getFields()) {
            constants.add((ErrorCode) field.get(null));
        }

        assertThat(new PaymentErrors().codes()).containsExactlyInAnyOrderElementsOf(constants);
        assertThat(new PaymentErrors().library()).isEqualTo("payments-sdk");
    }

    @Test
    void isNotBuiltWithoutItsParts() {
        assertThatThrownBy(() -> Payments.builder().gateway(gateway).build()).hasMessageContaining("stores");
        assertThatThrownBy(() -> Payments.builder().stores(stores()).build()).hasMessageContaining("clock");
        assertThatThrownBy(() -> builder(stores()).build()).hasMessageContaining("gateway");
        assertThatThrownBy(() ->
                        builder(stores()).gateway(gateway).gateway(gateway).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAChargeThatNoRouteLeadsTo() {
        Payments payments = builder(stores())
                .gateway(gateway)
                .routing(Routing.byCurrency(Map.of(CurrencyCode.USD, ScriptedGateway.ID)))
                .build();

        assertThatThrownBy(() -> payments.charges().prepare(TestShop.request(), IdempotencyKey.of("a")))
                .isInstanceOf(UnsupportedCapabilityException.class)
                .hasMessageContaining("EUR");
    }

    @Test
    void refusesARouteToAGatewayThatIsNotThere() {
        Payments payments = builder(stores())
                .gateway(gateway)
                .routing(Routing.always(GatewayId.PAYPAL))
                .build();

        assertThatThrownBy(() -> payments.charges().prepare(TestShop.request(), IdempotencyKey.of("a")))
                .isInstanceOf(UnsupportedCapabilityException.class);
    }

    @Test
    void namesAMissingCapability() {
        Capabilities lookupsOnly = Capabilities.of();

        assertThatThrownBy(() -> lookupsOnly.require(GatewayId.STRIPE, Capability.REFUND))
                .isInstanceOf(UnsupportedCapabilityException.class)
                .hasMessageContaining("REFUND");
    }

    @Test
    void writesToTheHostsOutboxWhenGivenOne() {
        List<Object> told = new ArrayList<>();
        Outbox hosts = told::addAll;
        Payments payments = builder(stores().telling(hosts)).gateway(gateway).build();

        payments.charges().charge(TestShop.request(), IdempotencyKey.of("a"));

        assertThat(told).hasSize(1);
    }

    @Test
    @Tag("row-42")
    void noSecretOrPanLeaks() {
        MethodToken token = MethodToken.of("pm_secret_token");
        ChargeRequest request = ChargeRequest.of(OrderRef.of("o"), Money.of(1, CurrencyCode.EUR), token);
        ChargeCall call = ChargeCall.of(
                GatewayKey.of(new UUID(0, 1), "charge"),
                new Correlation(new UUID(0, 1), new UUID(0, 2), "o"),
                Money.of(1, CurrencyCode.EUR),
                token.value());
        StripeConfig config = StripeConfig.builder(Secret.of("sk_live_secret"))
                .webhookSecret(Secret.of("whsec_secret"))
                .build();

        assertThat(List.of(token, request, call, config).toString()).doesNotContain("secret");
    }

    @Test
    void refusesNamesThatAreTooLong() {
        assertThatThrownBy(() -> new GatewayId("Not A Name")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GatewayKey.of(new UUID(0, 1), "x".repeat(40)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new GatewayCode("x".repeat(500)).raw()).hasSize(200);
    }

    private static PaymentStores stores() {
        return InMemoryPaymentStores.of(new InMemoryUnitOfWork());
    }

    private static Payments.Builder builder(PaymentStores stores) {
        return Payments.builder()
                .stores(stores)
                .clock(new MovableClock("2026-03-01T10:00:00Z"))
                .ids(new CountingIds());
    }
}
