package com.petmatch.platform.order;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.Payments;
import com.petmatch.payments.charge.Charges;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.Payer;
import com.petmatch.payments.vault.Vault;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.parts.Providers;
import com.petmatch.security.access.Principal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Which ways to pay a buyer has: those that a provider of this host takes for the amount, country by country. Nothing is offered
 * that would be refused afterwards. Safe for concurrent use.
 */
@Component
final class WaysToPay {

    private static final String BRAZIL = "BR";
    // Stands for the buyer while nobody has paid yet; what is asked depends on the way and the amount alone.
    private static final Payer SOMEBODY = Payer.of("somebody@petmatch.localhost");

    private final Charges charges;
    private final Vault vault;
    private final Providers providers;
    private final PayRequests requests;
    private final InstantSource clock;

    WaysToPay(Payments payments, HostParts parts, PayRequests requests, InstantSource clock) {
        this.charges = payments.charges();
        this.vault = payments.vault();
        this.providers = parts.providers();
        this.requests = requests;
        this.clock = clock;
    }

    /** One way, and the provider that takes it. */
    record Offer(Way way, String provider) {}

    /** The ways to pay an amount, those first that a person has kept. */
    List<Offer> offers(Money amount, String country, Optional<Principal> person) {
        List<Way> ways = new ArrayList<>();
        person.ifPresent(who -> vault.methods(who.subject()).stream()
                .filter(method -> !method.isExpired(clock.instant()))
                .forEach(method -> ways.add(new Way.Saved(method))));
        if (country.equals(BRAZIL)) {
            ways.add(new Way.Pix());
        }
        ways.add(new Way.Card());
        ways.add(new Way.PayPal());
        return ways.stream()
                .flatMap(way ->
                        taker(way, amount, country).map(gateway -> new Offer(way, providers.name(gateway))).stream())
                .toList();
    }

    private Optional<GatewayId> taker(Way way, Money amount, String country) {
        if (way instanceof Way.PayPal && !providers.has(GatewayId.PAYPAL)) {
            return Optional.empty();
        }
        Wish wish = new Wish(new UUID(0, 0), 1, amount, country, way, SOMEBODY, "-", "en");
        return charges.taker(requests.of(new UUID(0, 0), wish));
    }
}
