package com.petmatch.payments.gateway;

import com.petmatch.kernel.money.Money;
import java.util.Optional;
import java.util.Set;

/**
 * What a charge asks of whoever takes it.
 *
 * @param only the one gateway that may take it, when the host or a token says so
 */
public record RouteQuery(Money amount, Set<Capability> needed, Optional<MethodKind> method, Optional<GatewayId> only) {

    public RouteQuery {
        needed = Set.copyOf(needed);
    }
}
