package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.address.IpAddress;
import com.petmatch.security.testkit.catalogue.Needs.Reach;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows 31, 33, 34, 37 and 41: one client that pretends to be many, and many that hide one. */
final class FloodedLimits {

    private static final Expectation THROTTLED = new Expectation.Throttled();
    private static final String OWN = "203.0.113.200";
    private static final List<String> ADDRESS_FIELDS = List.of(
            "X-Real-IP",
            "True-Client-IP",
            "CF-Connecting-IP",
            "X-Client-IP",
            "X-Originating-IP",
            "X-Cluster-Client-IP",
            "Client-IP",
            "Fastly-Client-IP",
            "X-Remote-IP",
            "X-Remote-Addr",
            "X-Azure-ClientIP",
            "Via",
            "X-Forwarded",
            "Forwarded-For",
            "X-Host",
            "X-ProxyUser-Ip");
    private static final int FRESH_CLIENTS = 2_000;

    private FloodedLimits() {}

    static Stream<Family> families() {
        return Stream.of(spoofed(), rotated(), flooded(), oracle(), stuffed());
    }

    private static Family spoofed() {
        Family family =
                Family.of(33, "forged client addresses", "4.1.3", "15.3.4").needing(Fact.OPEN_GET, Fact.ADDRESS_BURST);
        for (String field : ADDRESS_FIELDS) {
            family.add(Names.of(field), THROTTLED, flood(request -> index -> request.with(field, address(index))));
        }
        chains().forEach((name, chain) -> family.add(
                "forwarded-for-" + name,
                THROTTLED,
                flood(request -> index -> request.with("X-Forwarded-For", chain.apply(index)))));
        forwarded()
                .forEach((name, chain) -> family.add(
                        "element-" + name,
                        THROTTLED,
                        flood(request -> index -> request.with("Forwarded", chain.apply(index)))));
        return family.add(
                        "forwarded-for-two-lines",
                        THROTTLED,
                        flood(request -> index ->
                                request.with("X-Forwarded-For", address(index)).with("X-Forwarded-For", OWN)))
                .add(
                        "both-kinds",
                        THROTTLED,
                        flood(request -> index -> request.with("Forwarded", "for=" + address(index))
                                .with("X-Forwarded-For", OWN)));
    }

    // The last hop stays the same: also a host behind a trusted proxy has one client here.
    private static Map<String, IntFunction<String>> chains() {
        Map<String, IntFunction<String>> chains = new LinkedHashMap<>();
        chains.put("first", index -> address(index) + ", " + OWN);
        chains.put("loopback", index -> "127.0.0.1, " + address(index) + ", " + OWN);
        chains.put("private", index -> "10.0.0." + index % 250 + ", " + OWN);
        chains.put("port", index -> address(index) + ":" + (1_024 + index) + ", " + OWN);
        chains.put("ipv6", index -> "2001:db8:77::" + Integer.toHexString(index) + ", " + OWN);
        chains.put("ipv6-zone", index -> "fe80::1%" + index + ", " + OWN);
        chains.put("brackets", index -> "[2001:db8:77::" + Integer.toHexString(index) + "]:80, " + OWN);
        chains.put("garbled", index -> "x" + index + ", " + OWN);
        chains.put("empty-hops", index -> ", ,".repeat(index % 5) + OWN);
        chains.put("octal", index -> "0" + (index % 8) + ".1.1.1, " + OWN);
        chains.put("long", index -> (address(index) + ", ").repeat(40) + OWN);
        chains.put("spaces", index -> " ".repeat(index % 7) + address(index) + "  ,  " + OWN);
        return chains;
    }

    private static Map<String, IntFunction<String>> forwarded() {
        Map<String, IntFunction<String>> chains = new LinkedHashMap<>();
        chains.put("for", index -> "for=" + address(index));
        chains.put("quoted", index -> "for=\"[2001:db8:77::" + Integer.toHexString(index) + "]:80\"");
        chains.put("obfuscated", index -> "for=_hidden" + index);
        chains.put("unknown", index -> "for=unknown;by=" + address(index));
        chains.put("broken", index -> "for=\"" + index);
        return chains;
    }

    private static String address(int index) {
        return "198.51." + (100 + index / 250 % 4) + "." + (index % 250 + 1);
    }

    private static Family rotated() {
        return Family.of(34, "one client under many addresses", "2.4.1", "15.3.4")
                .reaching(Reach.MEMORY)
                .needing(Fact.OPEN_GET, Fact.ADDRESS_BURST)
                .add("interface-ids", THROTTLED, from(index -> "2001:db8:aaaa:1::" + Integer.toHexString(index + 1)))
                .add(
                        "privacy-addresses",
                        THROTTLED,
                        from(index -> "2001:db8:aaaa:2:" + Integer.toHexString(index + 1) + ":ff:fe00:1"))
                .add("mapped", THROTTLED, from(index -> (index % 2 == 0 ? "" : "::ffff:") + "198.51.100.201"))
                .add("nat64", THROTTLED, from(index -> index % 2 == 0 ? "198.51.100.202" : "64:ff9b::c633:64ca"))
                .add("6to4", THROTTLED, from(index -> index % 2 == 0 ? "198.51.100.203" : "2002:c633:64cb::1"))
                .add("6to4-subnets", THROTTLED, from(index -> "2002:c633:64cc:" + Integer.toHexString(index) + "::1"));
    }

    private static RequestPlan from(IntFunction<String> peer) {
        return flood(request -> index -> request.from(peer(peer.apply(index))));
    }

    private static IpAddress peer(String text) {
        return IpAddress.parse(text).orElseThrow();
    }

    private static Family flooded() {
        return Family.of(37, "a million keys", "15.2.2", "2.4.1")
                .reaching(Reach.MEMORY)
                .needing(Fact.OPEN_GET, Fact.ADDRESS_BURST)
                .add("limited-stays-limited", THROTTLED, facts -> {
                    AttackRequest own = AttackRequest.get(facts.value(Fact.OPEN_GET));
                    List<AttackRequest> requests = new ArrayList<>(over(facts, index -> own));
                    IntStream.range(0, FRESH_CLIENTS)
                            .mapToObj(index -> own.from(peer("2001:db8:bbbb:" + Integer.toHexString(index) + "::1")))
                            .forEach(requests::add);
                    IntStream.range(0, 5 + burst(facts) / 10).forEach(index -> requests.add(own));
                    return Exchange.of(requests);
                })
                .add("fresh-clients-are-served", Expectation.allowed(), facts -> {
                    AttackRequest own = AttackRequest.get(facts.value(Fact.OPEN_GET));
                    return Exchange.of(IntStream.range(0, 500)
                            .mapToObj(index -> own.from(peer("2001:db8:cccc:" + Integer.toHexString(index) + "::1")))
                            .toList());
                });
    }

    private static Family oracle() {
        Family family = Family.of(41, "a limit's answer as an oracle", "2.4.1")
                .needing(Fact.OPEN_GET, Fact.ADDRESS_BURST)
                .add("whole-seconds", THROTTLED, flood(request -> index -> request));
        for (String name : List.of("Retry-After", "RateLimit", "X-RateLimit-Reset", "X-RateLimit-Remaining")) {
            family.add("sent-" + Names.of(name), THROTTLED, flood(request -> index -> request.with(name, "0")));
        }
        return family.add(
                        "other-queries",
                        THROTTLED,
                        flood(request -> index -> AttackRequest.get(request.target() + "?page=" + index)))
                .add("other-agents", THROTTLED, flood(request -> index -> request.with("User-Agent", "agent/" + index)))
                .add("other-cookies", THROTTLED, flood(request -> index -> request.with("Cookie", "visitor=" + index)))
                .add(
                        "head-and-get",
                        THROTTLED,
                        flood(request -> index -> AttackRequest.of(index % 2 == 0 ? "GET" : "HEAD", request.target())));
    }

    private static Family stuffed() {
        return Family.of(31, "stuffing and spraying of passwords", "6.3.1", "2.4.1")
                .needing(Fact.LOGIN, Fact.LOGIN_FORM)
                .add("one-account", THROTTLED, attempts(index -> "anna@shop.example", index -> "guess-" + index))
                .add(
                        "many-accounts",
                        THROTTLED,
                        attempts(index -> "user-" + index + "@shop.example", index -> "Winter2026!"))
                .add(
                        "pairs",
                        THROTTLED,
                        attempts(index -> "user-" + index + "@shop.example", index -> "leaked-" + index));
    }

    private static RequestPlan attempts(IntFunction<String> login, IntFunction<String> password) {
        return facts -> Exchange.of(IntStream.range(0, 60)
                .mapToObj(index -> SignInForms.post(facts, login.apply(index), password.apply(index)))
                .toList());
    }

    private static RequestPlan flood(Function<AttackRequest, IntFunction<AttackRequest>> change) {
        return facts -> Exchange.of(over(facts, change.apply(AttackRequest.get(facts.value(Fact.OPEN_GET)))));
    }

    // A quarter more than the burst: what flows back in the meantime does not save the client.
    private static List<AttackRequest> over(TargetFacts facts, IntFunction<AttackRequest> request) {
        return IntStream.range(0, burst(facts) * 5 / 4 + 5).mapToObj(request).toList();
    }

    private static int burst(TargetFacts facts) {
        int burst = Integer.parseInt(facts.value(Fact.ADDRESS_BURST));
        if (burst < 1 || burst > 1_000) {
            throw new IllegalArgumentException("Expected a burst of 1 to 1000, got " + burst);
        }
        return burst;
    }
}
