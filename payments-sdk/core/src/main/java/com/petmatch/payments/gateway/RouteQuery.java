package com.petmatch.payments.gateway;

import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.place.CountryCode;
import java.util.Optional;
import java.util.Set;

/**
 * What a charge asks of whoever takes it.
 *
 * @param country where the payer is, when the host says so
 * @param only the one gateway that may take it, when the host or a token says so
 */
public record RouteQuery(
        Money amount,
        Set<Capability> needed,
        Optional<MethodKind> method,
        Optional<CountryCode> country,
        Optional<GatewayId> only) {

    public RouteQuery {
        needed = Set.copyOf(needed);
    }
}
