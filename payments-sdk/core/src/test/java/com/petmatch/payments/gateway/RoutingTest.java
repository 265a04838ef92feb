package com.petmatch.payments.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.place.CountryCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoutingTest {

    private static final CountryCode BRAZIL = CountryCode.of("BR");
    private static final GatewayId PIX_BANK = new GatewayId("pix-bank");
    private static final GatewayId OTHER = new GatewayId("other");

    private final Routing routing = Routing.byCurrency(Map.of(CurrencyCode.USD, GatewayId.PAYPAL))
            .byCountry(Map.of(BRAZIL, GatewayId.MERCADO_PAGO))
            .byMethod(Map.of(MethodKind.PIX, PIX_BANK))
            .orElse(GatewayId.STRIPE);

    @Test
    void looksAtTheMethodThenTheCountryThenTheCurrency() {
        assertThat(order(CurrencyCode.USD, Optional.of(BRAZIL), Optional.of(MethodKind.PIX)))
                .containsExactly(PIX_BANK);
        assertThat(order(CurrencyCode.USD, Optional.of(BRAZIL), Optional.of(MethodKind.BOLETO)))
                .containsExactly(GatewayId.MERCADO_PAGO);
        assertThat(order(CurrencyCode.USD, Optional.of(CountryCode.of("DE")), Optional.empty()))
                .containsExactly(GatewayId.PAYPAL);
    }

    @Test
    void leavesWhoNamesNoCountryToTheRest() {
        assertThat(order(CurrencyCode.USD, Optional.empty(), Optional.empty())).containsExactly(GatewayId.PAYPAL);
        assertThat(order(CurrencyCode.BRL, Optional.empty(), Optional.empty())).containsExactly(GatewayId.STRIPE);
    }

    @Test
    void leadsNowhereWithoutAGatewayForTheOthers() {
        Routing brazilOnly = Routing.byCurrency(Map.of())
                .byCountry(Map.of(BRAZIL, GatewayId.MERCADO_PAGO))
                .fallback(OTHER);

        assertThat(brazilOnly.order(CurrencyCode.BRL, Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void addsFallbacksInTheirOrderToEachRoute() {
        Routing more = routing.fallback(OTHER).fallback(GatewayId.PAYPAL);

        assertThat(more.order(CurrencyCode.EUR, Optional.of(BRAZIL), Optional.empty()))
                .containsExactly(GatewayId.MERCADO_PAGO, OTHER, GatewayId.PAYPAL);
        assertThat(more.order(CurrencyCode.USD, Optional.empty(), Optional.empty()))
                .containsExactly(GatewayId.PAYPAL, OTHER);
    }

    private List<GatewayId> order(CurrencyCode currency, Optional<CountryCode> country, Optional<MethodKind> method) {
        return routing.order(currency, country, method);
    }
}
