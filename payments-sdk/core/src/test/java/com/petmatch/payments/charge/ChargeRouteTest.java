package com.petmatch.payments.charge;

import static com.petmatch.payments.TestShop.eur;
import static com.petmatch.payments.TestShop.hosted;
import static com.petmatch.payments.TestShop.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.place.CountryCode;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.CountingIds;
import com.petmatch.payments.InMemoryPaymentStores;
import com.petmatch.payments.MovableClock;
import com.petmatch.payments.Payments;
import com.petmatch.payments.UnsupportedCapabilityException;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.Payer;
import com.petmatch.payments.gateway.Routing;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.mercadopago.MercadoPagoConfig;
import com.petmatch.payments.mercadopago.MercadoPagoGateway;
import com.petmatch.payments.paypal.PayPalConfig;
import com.petmatch.payments.paypal.PayPalGateway;
import com.petmatch.payments.stripe.StripeConfig;
import com.petmatch.payments.stripe.StripeGateway;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who takes a charge is known when it is written down: nothing is called here. */
class ChargeRouteTest {

    private static final IdempotencyKey KEY = IdempotencyKey.of("order-1");
    private static final CountryCode BRAZIL = CountryCode.of("BR");
    private static final Money REAIS = Money.of(1_099, CurrencyCode.BRL);

    static ChargeRequest holding() {
        return page(false).holding();
    }

    static ChargeRequest saving() {
        return page(true);
    }

    static ChargeRequest[] beyondItsPages() {
        return new ChargeRequest[] {holding(), saving(), saving().holding()};
    }

    @Test
    void asksTheProviderOfThePayersCountry() {
        Routing routing = Routing.always(GatewayId.STRIPE).byCountry(Map.of(BRAZIL, GatewayId.MERCADO_PAGO));

        assertThat(taker(routing, page(false).from(BRAZIL))).isEqualTo(GatewayId.MERCADO_PAGO);
        assertThat(taker(routing, page(false).from(CountryCode.of("DE")))).isEqualTo(GatewayId.STRIPE);
        assertThat(taker(routing, page(false))).isEqualTo(GatewayId.STRIPE);
    }

    @ParameterizedTest
    @MethodSource("beyondItsPages")
    void goesOnToTheNextWhosePagesCan(ChargeRequest request) {
        Routing first = Routing.always(GatewayId.MERCADO_PAGO);

        assertThat(taker(first.fallback(GatewayId.STRIPE), page(false))).isEqualTo(GatewayId.MERCADO_PAGO);
        assertThat(taker(first.fallback(GatewayId.STRIPE), request)).isEqualTo(GatewayId.STRIPE);
        assertThat(taker(first.fallback(GatewayId.PAYPAL), request)).isEqualTo(GatewayId.PAYPAL);
    }

    @ParameterizedTest
    @MethodSource("beyondItsPages")
    void refusesWhatNoPageCanBeforeAnythingIsWritten(ChargeRequest request) {
        Payments payments = payments(Routing.always(GatewayId.MERCADO_PAGO));

        assertThatThrownBy(() -> payments.charges().prepare(request, KEY))
                .isInstanceOf(UnsupportedCapabilityException.class)
                .hasMessageContaining("HOSTED_");

        // The key is free still.
        ChargeId other = payments.charges().prepare(page(false), KEY);
        assertThat(payments.charges().find(other)).isPresent();
    }

    @Test
    void namesTheCountryThatNoRouteLeadsFrom() {
        Payments payments = payments(Routing.byCurrency(Map.of()).byCountry(Map.of(BRAZIL, GatewayId.STRIPE)));

        assertThatThrownBy(() -> payments.charges().prepare(request().from(CountryCode.of("DE")), KEY))
                .isInstanceOf(UnsupportedCapabilityException.class)
                .hasMessageContaining("EUR from DE");
    }

    @Test
    void keepsTheFingerprintOfARequestWithoutACountry() {
        // As earlier versions wrote it: a key that is in use still finds its charge.
        assertThat(request().fingerprint().hex())
                .isEqualTo("3b44233dc4dd10822e070d6e557c2d96c1a4f6b24fb66da7da3bba0357fe4142");
        assertThat(request().from(BRAZIL).fingerprint())
                .isNotEqualTo(request().fingerprint())
                .isNotEqualTo(request().from(CountryCode.of("DE")).fingerprint());
    }

    @Test
    void keepsTheCountryThroughEveryStep() {
        ChargeRequest full = hosted().from(BRAZIL)
                .holding()
                .at(GatewayId.STRIPE)
                .validFor(Duration.ofMinutes(5))
                .paidBy(Payer.of("ana@example.org"));

        assertThat(full.withoutPayer().country()).contains(BRAZIL);
        assertThat(full.amount()).isEqualTo(eur(1_099));
    }

    private static ChargeRequest page(boolean saves) {
        URI back = URI.create("https://shop.example/back");
        return ChargeRequest.hosted(
                OrderRef.of("order-1"),
                REAIS,
                new ChargeMethod.HostedPage("Order 1", back, back, saves, Duration.ofHours(1)));
    }

    private static GatewayId taker(Routing routing, ChargeRequest request) {
        Payments payments = payments(routing);
        ChargeId id = payments.charges().prepare(request, KEY);
        return payments.charges().find(id).orElseThrow().attempt().gateway();
    }

    private static Payments payments(Routing routing) {
        MovableClock clock = new MovableClock("2026-03-01T10:00:00Z");
        return Payments.builder()
                .gateway(StripeGateway.of(
                        StripeConfig.builder(Secret.of("sk_test_1")).build()))
                .gateway(PayPalGateway.of(
                        PayPalConfig.builder("client", Secret.of("secret")).build()))
                .gateway(MercadoPagoGateway.of(MercadoPagoConfig.builder(Secret.of("APP_USR-1"), CurrencyCode.BRL)
                        .build()))
                .routing(routing)
                .stores(InMemoryPaymentStores.of(new InMemoryUnitOfWork()))
                .clock(clock)
                .ids(new CountingIds())
                .build();
    }
}
