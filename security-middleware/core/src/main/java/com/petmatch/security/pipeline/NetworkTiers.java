package com.petmatch.security.pipeline;

import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.limit.LimitDemand;
import com.petmatch.security.limit.LimitKey;
import com.petmatch.security.limit.LimitRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What one client's network demands of a rule: itself and, where tiers are on, the IPv6 networks around it. */
final class NetworkTiers {

    private static final List<Tier> TIERS = List.of(new Tier(56, 4), new Tier(48, 16));
    private static final int MAX_NAME = 61;
    private static final long MAX_TOKENS = 1_000_000_000L;
    private static final long MAX_BURST = 1_000_000L;

    private final int bits;
    private final List<Tier> around;
    // Bounded: rules come from the configuration alone.
    private final Map<LimitRule, List<LimitRule>> widened = new ConcurrentHashMap<>();

    private record Tier(int bits, int times) {

        LimitRule widen(LimitRule rule) {
            String name =
                    rule.name().substring(0, Math.min(MAX_NAME, rule.name().length()));
            return new LimitRule(
                    name + "-" + bits,
                    Math.min(MAX_TOKENS, rule.tokens() * times),
                    rule.period(),
                    Math.min(MAX_BURST, rule.burst() * times));
        }
    }

    NetworkTiers(LimitSettings settings) {
        this.bits = settings.ipv6Bits();
        this.around = settings.ipv6Tiers()
                ? TIERS.stream().filter(tier -> tier.bits() < bits).toList()
                : List.of();
    }

    /** Whether only one network of this client is limited. */
    boolean isOne(IpAddress client) {
        return around.isEmpty() || client.isIpv4();
    }

    /** The network that is one client. */
    AddressPrefix of(IpAddress client) {
        return client.clientPrefix(bits);
    }

    void demand(List<LimitDemand> demands, IpAddress client, LimitRule rule, LimitKey keys) {
        demands.add(LimitDemand.one(rule, keys.prefix(of(client))));
        if (isOne(client)) {
            return;
        }
        List<LimitRule> rules = widened.computeIfAbsent(rule, this::widen);
        for (int i = 0; i < rules.size(); i++) {
            AddressPrefix network = client.clientPrefix(around.get(i).bits());
            demands.add(LimitDemand.one(rules.get(i), keys.prefix(network)));
        }
    }

    private List<LimitRule> widen(LimitRule rule) {
        List<LimitRule> rules = new ArrayList<>(around.size());
        around.forEach(tier -> rules.add(tier.widen(rule)));
        return rules;
    }
}
