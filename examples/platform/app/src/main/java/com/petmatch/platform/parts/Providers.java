package com.petmatch.platform.parts;

import com.petmatch.payments.gateway.GatewayId;
import java.util.List;
import java.util.Optional;

/** The payment providers of this host, in the order in which customers are offered them; at least one. Immutable. */
public record Providers(List<ProviderAccess> all) {

    public Providers {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one payment provider");
        }
    }

    /** Whether any of them moves no real money. */
    public boolean isAnySandbox() {
        return all.stream().anyMatch(ProviderAccess::isSandbox);
    }

    /** The names of those that move no real money. */
    public List<String> sandboxes() {
        return all.stream()
                .filter(ProviderAccess::isSandbox)
                .map(ProviderAccess::name)
                .toList();
    }

    public boolean has(GatewayId id) {
        return all.stream().anyMatch(provider -> provider.id().equals(id));
    }

    /** As people write it; the id where the provider is not ours any more. */
    public String name(GatewayId id) {
        return all.stream()
                .filter(provider -> provider.id().equals(id))
                .map(ProviderAccess::name)
                .findFirst()
                .orElse(id.value());
    }

    public Optional<MercadoPagoAccess> mercadoPago() {
        return all.stream()
                .filter(MercadoPagoAccess.class::isInstance)
                .map(MercadoPagoAccess.class::cast)
                .findFirst();
    }

    /** The origins of every page that a customer may be sent to from a form of ours. */
    public List<String> hostedPages() {
        return all.stream()
                .flatMap(provider -> provider.hostedPages().stream())
                .distinct()
                .toList();
    }
}
