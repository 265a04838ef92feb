package com.petmatch.payments.gateway;

import com.petmatch.payments.UnsupportedCapabilityException;
import java.util.Set;

/** What one gateway can do; asked when engines are built and requests are routed, never found out by a failing call. */
public record Capabilities(Set<Capability> supported) {

    public Capabilities {
        supported = Set.copyOf(supported);
    }

    public static Capabilities of(Capability... capabilities) {
        return new Capabilities(Set.of(capabilities));
    }

    public boolean supports(Capability capability) {
        return supported.contains(capability);
    }

    /** Refuses with {@link UnsupportedCapabilityException} when the capability is missing. */
    public void require(GatewayId gateway, Capability capability) {
        if (!supports(capability)) {
            throw new UnsupportedCapabilityException(gateway.value(), capability.name());
        }
    }
}
