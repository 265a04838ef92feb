package com.petmatch.payments.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.place.CountryCode;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.UnsupportedCapabilityException;
import com.petmatch.payments.mercadopago.MercadoPagoConfig;
import com.petmatch.payments.mercadopago.MercadoPagoGateway;
import com.petmatch.payments.paypal.PayPalConfig;
import com.petmatch.payments.paypal.PayPalGateway;
import com.petmatch.payments.stripe.StripeConfig;
import com.petmatch.payments.stripe.StripeGateway;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GatewaysTest {

    private static final CountryCode BRAZIL = CountryCode.of("BR");
    private static final List<PaymentGateway> ALL = List.of(
            StripeGateway.of(StripeConfig.builder(Secret.of("key")).build()),
            PayPalGateway.of(PayPalConfig.builder("client", Secret.of("secret")).build()),
            MercadoPagoGateway.of(MercadoPagoConfig.builder(Secret.of("token"), CurrencyCode.BRL)
                    .build()));

    private final Gateways gateways = new Gateways(
            ALL,
            Routing.byCurrency(Map.of())
                    .byCountry(Map.of(BRAZIL, GatewayId.MERCADO_PAGO))
                    .orElse(GatewayId.STRIPE)
                    .fallback(GatewayId.STRIPE)
                    .fallback(GatewayId.PAYPAL));

    @Test
    void takeTheFirstOnTheRouteThatCanWriteTheAmount() {
        assertThat(gateways.route(hosted(CurrencyCode.BRL, BRAZIL)).id()).isEqualTo(GatewayId.MERCADO_PAGO);
        assertThat(gateways.route(hosted(CurrencyCode.USD, BRAZIL)).id()).isEqualTo(GatewayId.STRIPE);
        assertThat(gateways.route(hosted(CurrencyCode.CLP, CountryCode.of("CL")))
                        .id())
                .isEqualTo(GatewayId.STRIPE);
    }

    @Test
    void refuseAnAmountThatNobodyOnTheRouteCanWrite() {
        RouteQuery query = query(CurrencyCode.USD, Set.of(Capability.CHARGE), Optional.of(GatewayId.MERCADO_PAGO));

        assertThatThrownBy(() -> gateways.route(query)).isInstanceOf(InvalidPaymentRequestException.class);
    }

    @Test
    void refuseWhatNobodyOnTheRouteCanDo() {
        RouteQuery query = query(CurrencyCode.BRL, Set.of(Capability.DISPUTE), Optional.of(GatewayId.MERCADO_PAGO));

        assertThatThrownBy(() -> gateways.route(query))
                .isInstanceOf(UnsupportedCapabilityException.class)
                .hasMessageContaining("mercadopago");
    }

    private static RouteQuery hosted(CurrencyCode currency, CountryCode country) {
        return new RouteQuery(
                Money.of(5_000, currency),
                Set.of(Capability.HOSTED_CHECKOUT),
                Optional.empty(),
                Optional.of(country),
                Optional.empty());
    }

    private static RouteQuery query(CurrencyCode currency, Set<Capability> needed, Optional<GatewayId> only) {
        return new RouteQuery(Money.of(5_000, currency), needed, Optional.empty(), Optional.empty(), only);
    }
}
