package com.petmatch.security.testkit.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rows 12, 16 and 17: times that are none, members said twice, tokens too large. */
final class ForgedClaims {

    private static final Expectation TOO_LARGE = Expectation.refused(400, 401, 413, 431);
    private static final List<String> TIMES = List.of(
            "1",
            "0",
            "-1",
            "1e300",
            "1e10",
            "253402300800",
            "9223372036854775808",
            "4102444800000",
            "\"4102444800\"",
            "4102444800.5",
            "null",
            "true",
            "[4102444800]",
            "{}",
            "\"never\"");

    private ForgedClaims() {}

    static Stream<Family> families() {
        return Stream.of(times(), duplicates(), sizes());
    }

    private static Family times() {
        Family family = Family.of(12, "times that are late, early or no times", "9.2.1")
                .needing(Fact.SIGNED_IN_GET, Fact.ACCESS_TOKEN, Fact.EXPIRED_TOKEN)
                .add("expired", Bearers.REJECTED, Bearers.given(Fact.EXPIRED_TOKEN))
                .needing(Fact.SIGNED_IN_GET, Fact.ACCESS_TOKEN);
        for (int i = 0; i < TIMES.size(); i++) {
            String time = TIMES.get(i);
            family.add("exp-" + i, Bearers.REJECTED, claims("{\"exp\":" + time + ","));
            family.add("nbf-" + i, Bearers.REJECTED, claims("{\"nbf\":" + time + ","));
        }
        return family.add(
                "no-claims",
                Bearers.REJECTED,
                Bearers.forged(token -> IntruderKey.STANDARD
                        .sign(token.withPayload("{}"), token.headerWith("ES256"))
                        .text()));
    }

    // Signed by the intruder: a host that checks claims before signatures, or no signatures, lets some of them in.
    private static RequestPlan claims(String front) {
        return Bearers.forged(token -> IntruderKey.STANDARD
                .sign(token.withPayload(front + token.payloadJson().substring(1)), token.headerWith("ES256"))
                .text());
    }

    private static Family duplicates() {
        Family family = Family.of(16, "members said twice", "1.5.3").needing(Fact.SIGNED_IN_GET, Fact.ACCESS_TOKEN);
        List<String> members = List.of(
                "\"sub\":\"admin\"",
                "\"exp\":4102444800",
                "\"aud\":\"any\"",
                "\"iss\":\"any\"",
                "\"roles\":[\"admin\"]",
                "\"a\":1,\"a\":2",
                "\"a\":{\"b\":1,\"b\":2}",
                "\"a\":[{\"b\":1,\"b\":2}]",
                "\"s\\u0075b\":\"admin\"");
        for (int i = 0; i < members.size(); i++) {
            String member = members.get(i);
            family.add(
                    "claim-" + i,
                    Bearers.REJECTED,
                    Bearers.forged(token -> token.withClaim(member).text()));
            family.add("claim-" + i + "-intruder", Bearers.REJECTED, claims("{" + member + ","));
        }
        List<String> headers = List.of("\"alg\":\"none\"", "\"kid\":\"other\"", "\"typ\":\"JWT\"", "\"alg\":\"ES256\"");
        for (int i = 0; i < headers.size(); i++) {
            String member = headers.get(i);
            family.add(
                    "header-" + i,
                    Bearers.REJECTED,
                    Bearers.forged(token -> token.withHeader(
                                    "{" + member + "," + token.headerJson().substring(1))
                            .text()));
            family.add(
                    "header-last-" + i,
                    Bearers.REJECTED,
                    Bearers.forged(token -> token.withHeader(front(token.headerJson()) + "," + member + "}")
                            .text()));
        }
        return family;
    }

    private static String front(String json) {
        return json.substring(0, json.lastIndexOf('}'));
    }

    private static Family sizes() {
        Family family = Family.of(17, "tokens too large, deep or wide", "15.2.2", "2.2.1")
                .needing(Fact.SIGNED_IN_GET, Fact.ACCESS_TOKEN);
        claimSizes()
                .forEach((name, member) -> family.add(
                        name,
                        TOO_LARGE,
                        Bearers.forged(token -> token.withClaim(member).text())));
        return family.add(
                        "header-3kb",
                        TOO_LARGE,
                        Bearers.forged(token -> token.withHeader("{\"x\":\"" + "h".repeat(3_000) + "\","
                                        + token.headerJson().substring(1))
                                .text()))
                .add(
                        "header-deep",
                        TOO_LARGE,
                        Bearers.forged(token -> token.withHeader("{\"x\":" + "[".repeat(100) + "]".repeat(100) + ","
                                        + token.headerJson().substring(1))
                                .text()))
                .add(
                        "signature-100kb",
                        TOO_LARGE,
                        Bearers.forged(
                                token -> token.withSignature(new byte[75_000]).text()))
                .add("only-dots-20kb", TOO_LARGE, Bearers.forged(token -> ".".repeat(20_000)))
                .add(
                        "only-letters-1mb",
                        Expectation.refused(0, 400, 401, 413, 431),
                        Bearers.forged(token -> "A".repeat(1_000_000)))
                .add(
                        "trailing-json",
                        Bearers.REJECTED,
                        Bearers.forged(token ->
                                token.withPayload(token.payloadJson() + "{}").text()))
                .add(
                        "byte-order-mark",
                        Bearers.REJECTED,
                        Bearers.forged(token -> token.withPayload("\ufeff" + token.payloadJson())
                                .text()))
                .add(
                        "comment",
                        Bearers.REJECTED,
                        Bearers.forged(token ->
                                token.withPayload("/**/" + token.payloadJson()).text()));
    }

    private static Map<String, String> claimSizes() {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("payload-9kb", "\"x\":\"" + "x".repeat(9_000) + "\"");
        members.put("string-5kb", "\"x\":\"" + "x".repeat(5_000) + "\"");
        members.put("string-escaped", "\"x\":\"" + "\\u0041".repeat(900) + "\"");
        members.put("deep-17", "\"x\":" + "[".repeat(17) + "]".repeat(17));
        members.put("deep-1000", "\"x\":" + "[".repeat(1_000) + "]".repeat(1_000));
        members.put("deep-objects", "\"x\":" + "{\"a\":".repeat(200) + "1" + "}".repeat(200));
        members.put("claims-300", many(300));
        members.put("claims-10000", many(10_000));
        members.put("number-1000-digits", "\"x\":" + "9".repeat(1_000));
        members.put("number-exponent", "\"x\":1e999999999");
        members.put("name-5kb", "\"" + "n".repeat(5_000) + "\":1");
        members.put("audiences-1000", "\"aud\":[" + "\"a\",".repeat(1_000) + "\"a\"]");
        return members;
    }

    private static String many(int claims) {
        StringBuilder members = new StringBuilder("\"c\":0");
        for (int i = 0; i < claims; i++) {
            members.append(",\"c").append(i).append("\":0");
        }
        return members.toString();
    }
}
