package com.petmatch.platform.parts;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.place.CountryCode;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.PaymentGateway;
import com.petmatch.payments.mercadopago.MercadoPagoConfig;
import com.petmatch.payments.mercadopago.MercadoPagoGateway;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** How this host reaches Mercado Pago, whose account has one country and one currency. */
public record MercadoPagoAccess(URI apiUrl, Settings.MercadoPagoKeys keys, boolean isSandbox)
        implements ProviderAccess {

    private static final URI LIVE = URI.create("https://api.mercadopago.com");
    private static final Map<String, String> LIVE_PAGES = Map.of(
            "ARS", "https://www.mercadopago.com.ar",
            "BRL", "https://www.mercadopago.com.br",
            "CLP", "https://www.mercadopago.cl",
            "COP", "https://www.mercadopago.com.co",
            "MXN", "https://www.mercadopago.com.mx",
            "PEN", "https://www.mercadopago.com.pe",
            "UYU", "https://www.mercadopago.com.uy");

    static MercadoPagoAccess live(Settings.MercadoPagoKeys keys) {
        return new MercadoPagoAccess(LIVE, keys, false);
    }

    static MercadoPagoAccess sandbox(URI apiUrl, Settings.MercadoPagoKeys keys) {
        return new MercadoPagoAccess(apiUrl, keys, true);
    }

    static boolean hasAccountsIn(CurrencyCode currency) {
        return LIVE_PAGES.containsKey(currency.value());
    }

    @Override
    public GatewayId id() {
        return GatewayId.MERCADO_PAGO;
    }

    @Override
    public String name() {
        return "Mercado Pago";
    }

    /** The only currency it takes. */
    public CurrencyCode currency() {
        return keys.currency();
    }

    /** Where the account is; a currency's code begins with its country's (ISO 4217). */
    public CountryCode country() {
        return CountryCode.of(currency().value().substring(0, 2));
    }

    @Override
    public List<String> hostedPages() {
        return List.of(
                isSandbox
                        ? ProviderAccess.origin(apiUrl)
                        : LIVE_PAGES.getOrDefault(currency().value(), ""));
    }

    @Override
    public PaymentGateway open(InstantSource clock) {
        MercadoPagoConfig.Builder config = MercadoPagoConfig.builder(keys.accessToken(), currency())
                .webhookSecret(keys.webhookSecret())
                .clock(clock);
        return MercadoPagoGateway.of((isSandbox ? config.forSandbox(apiUrl) : config).build());
    }
}
