package com.petmatch.security.reputation;

import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.address.PrefixTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who is never banned by points alone, or only briefly. Networks wider than /24 (IPv4) or /48 (IPv6) never are. Immutable
 * and safe for concurrent use.
 */
public final class BanExemptions {

    private static final AddressPrefix CARRIER_GRADE = AddressPrefix.of(IpAddress.ofIpv4(0x64400000), 10);
    private static final int WIDEST_IPV4 = 24;
    private static final int WIDEST_IPV6 = 48;

    private final List<AddressPrefix> allowedPrefixes;
    private final PrefixTable<AddressPrefix> allowed;
    private final PrefixTable<AddressPrefix> shared;
    private final Predicate<AddressPrefix> verifiedCrawler;

    private BanExemptions(
            List<AddressPrefix> allowed, List<AddressPrefix> shared, Predicate<AddressPrefix> verifiedCrawler) {
        this.allowedPrefixes = List.copyOf(allowed);
        this.allowed = table(allowed);
        this.shared = table(shared);
        this.verifiedCrawler = verifiedCrawler;
    }

    /** Nobody but wide networks; shared is 100.64.0.0/10 (RFC 6598). */
    public static BanExemptions standard() {
        return new BanExemptions(List.of(), List.of(CARRIER_GRADE), network -> false);
    }

    /** These networks are never banned by points, challenged or refused by a feed: monitoring, partners, own offices. */
    public BanExemptions allowing(List<AddressPrefix> networks) {
        return new BanExemptions(networks, sharedPrefixes(), verifiedCrawler);
    }

    /** Behind these networks many people share an address: bans of more than a few minutes hit the wrong ones. */
    public BanExemptions sharing(List<AddressPrefix> networks) {
        List<AddressPrefix> all = new ArrayList<>(networks);
        all.add(CARRIER_GRADE);
        return new BanExemptions(allowedPrefixes, all, verifiedCrawler);
    }

    /** Says which networks are crawlers whose name was verified; must not block. */
    public BanExemptions verifiedCrawlers(Predicate<AddressPrefix> isVerified) {
        return new BanExemptions(allowedPrefixes, sharedPrefixes(), isVerified);
    }

    boolean isAllowed(IpAddress address) {
        return allowed.contains(address);
    }

    boolean isVerifiedCrawler(ScoreKey target) {
        return target instanceof ScoreKey.Network network && verifiedCrawler.test(network.prefix());
    }

    /** Also where only a part of the network is on the list: the ban would hit that part too. */
    boolean touchesAllowed(ScoreKey target) {
        return target instanceof ScoreKey.Network network
                && (allowed.contains(network.prefix().network())
                        || allowedPrefixes.stream()
                                .anyMatch(one -> network.prefix().contains(one.network())));
    }

    boolean isTooWide(ScoreKey target) {
        return target instanceof ScoreKey.Network network
                && network.prefix().bits() < (network.prefix().network().isIpv4() ? WIDEST_IPV4 : WIDEST_IPV6);
    }

    boolean isShared(ScoreKey target) {
        return target instanceof ScoreKey.Network network
                && shared.contains(network.prefix().network());
    }

    private List<AddressPrefix> sharedPrefixes() {
        return shared.values();
    }

    private static PrefixTable<AddressPrefix> table(List<AddressPrefix> prefixes) {
        Map<AddressPrefix, AddressPrefix> entries =
                prefixes.stream().distinct().collect(Collectors.toMap(Function.identity(), Function.identity()));
        return PrefixTable.of(entries);
    }
}
