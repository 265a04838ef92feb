package com.petmatch.security.testkit.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Rows 18 to 22: encrypted bombs, tokens for another use, revoked ones, and those beside a remembered one. */
final class OtherTokens {

    private static final int NEAR_MISSES = 20;

    private OtherTokens() {}

    static Stream<Family> families() {
        return Stream.of(encrypted(), wrapped(), otherUse(), revoked(), nearMisses());
    }

    private static Family encrypted() {
        Family family = Family.of(18, "encryption as a bomb", "15.2.2", "11.3.1")
                .needing(Fact.SIGNED_IN_GET, Fact.ACCESS_TOKEN);
        List<String> headers = List.of(
                "{\"alg\":\"PBES2-HS256+A128KW\",\"enc\":\"A128GCM\",\"p2c\":2147483647,\"p2s\":\"AAAA\"}",
                "{\"alg\":\"PBES2-HS512+A256KW\",\"enc\":\"A256GCM\",\"p2c\":1,\"p2s\":\"AAAA\"}",
                "{\"alg\":\"PBES2-HS256+A128KW\",\"enc\":\"A128GCM\",\"p2c\":-1,\"p2s\":\"\"}",
                "{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"zip\":\"DEF\"}",
                "{\"alg\":\"RSA1_5\",\"enc\":\"A128CBC-HS256\"}",
                "{\"alg\":\"RSA-OAEP\",\"enc\":\"A256GCM\",\"zip\":\"DEF\"}",
                "{\"alg\":\"RSA-OAEP-256\",\"enc\":\"none\"}",
                "{\"alg\":\"ECDH-ES\",\"enc\":\"A256GCM\","
                        + "\"epk\":{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\"}}",
                "{\"alg\":\"ECDH-ES\",\"enc\":\"A256GCM\",\"epk\":{\"kty\":\"RSA\"}}",
                "{\"alg\":\"A128KW\",\"enc\":\"XC20P\"}",
                "{\"alg\":\"none\",\"enc\":\"A256GCM\"}",
                "{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"cty\":\"JWT\"}");
        for (int i = 0; i < headers.size(); i++) {
            String header = TokenText.encoded(headers.get(i));
            family.add(
                    "jwe-" + i,
                    Bearers.REJECTED,
                    Bearers.forged(
                            token -> header + ".AAAA.AAAAAAAAAAAAAAAA." + "A".repeat(400) + ".AAAAAAAAAAAAAAAAAAAAAA"));
        }
        return family.add(
                        "jwe-empty-parts",
                        Bearers.REJECTED,
                        Bearers.forged(token -> TokenText.encoded(headers.get(3)) + "...."))
                .add("nested-five", Expectation.refused(400, 401, 413, 431), Bearers.forged(token -> nested(token, 5)));
    }

    private static String nested(TokenText token, int depth) {
        String inner = token.text();
        for (int i = 0; i < depth; i++) {
            inner = TokenText.encoded("{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"cty\":\"JWT\"}") + "..AAAAAAAAAAAAAAAA."
                    + TokenText.encoded(inner) + ".AAAAAAAAAAAAAAAAAAAAAA";
        }
        return inner;
    }

    private static Family wrapped() {
        Family family = Family.of(19, "encryption around an unsigned token", "9.1.1", "6.8.2")
                .needing(Fact.SIGNED_IN_GET, Fact.ACCESS_TOKEN);
        for (String algorithm : List.of("dir", "RSA-OAEP-256", "ECDH-ES", "A256KW")) {
            family.add(
                    "around-claims-" + Names.of(algorithm),
                    Bearers.REJECTED,
                    Bearers.forged(token -> around(algorithm, token.payloadJson())));
            family.add(
                    "around-none-" + Names.of(algorithm),
                    Bearers.REJECTED,
                    Bearers.forged(token ->
                            around(algorithm, TokenText.encoded("{\"alg\":\"none\"}") + "." + token.payload() + ".")));
        }
        return family;
    }

    private static String around(String algorithm, String content) {
        return TokenText.encoded("{\"alg\":\"" + algorithm + "\",\"enc\":\"A256GCM\",\"cty\":\"JWT\"}")
                + ".AAAA.AAAAAAAAAAAAAAAA." + TokenText.encoded(content) + ".AAAAAAAAAAAAAAAAAAAAAA";
    }

    private static Family otherUse() {
        Family family = Family.of(20, "a token for another use, audience or issuer", "9.2.2", "9.2.3", "9.2.4");
        List.of(Fact.ID_TOKEN, Fact.REFRESH_TOKEN, Fact.OTHER_AUDIENCE_TOKEN, Fact.OTHER_ISSUER_TOKEN)
                .forEach(token -> family.needing(Fact.SIGNED_IN_GET, Fact.ACCESS_TOKEN, token)
                        .add(Names.of(token.name()), Bearers.REJECTED, Bearers.given(token)));
        family.needing(Fact.SIGNED_IN_GET, Fact.ACCESS_TOKEN);
        places().forEach((name, place) -> family.add(name, Expectation.refused(302, 303, 400, 401), facts -> {
            String path = facts.value(Fact.SIGNED_IN_GET);
            String token = facts.value(Fact.ACCESS_TOKEN);
            return Exchange.of(place.apply(path, token)).beside(Bearers.bearer(path, token));
        }));
        for (String type : List.of("JWT", "id_token+jwt", "rt+jwt", "logout+jwt", "dpop+jwt", "AT+JWT;", "")) {
            family.add(
                    "typ-" + Names.of(type),
                    Bearers.REJECTED,
                    Bearers.forged(token -> IntruderKey.STANDARD
                            .sign(
                                    token,
                                    "{\"alg\":\"ES256\",\"typ\":\"" + type + "\",\"kid\":\"" + token.keyId() + "\"}")
                            .text()));
        }
        return family;
    }

    // A token counts in one place alone; in an address it would land in logs (RFC 6750 §5.3).
    private static Map<String, BiFunction<String, String, AttackRequest>> places() {
        Map<String, BiFunction<String, String, AttackRequest>> places = new LinkedHashMap<>();
        places.put("in-query", (path, token) -> AttackRequest.get(path + "?access_token=" + token));
        places.put("in-query-as-token", (path, token) -> AttackRequest.get(path + "?token=" + token));
        places.put("in-cookie", (path, token) -> AttackRequest.get(path).with("Cookie", "access_token=" + token));
        places.put("in-other-field", (path, token) -> AttackRequest.get(path).with("X-Access-Token", token));
        places.put(
                "proxy-authorization",
                (path, token) -> AttackRequest.get(path).with("Proxy-Authorization", "Bearer " + token));
        places.put("basic", (path, token) -> AttackRequest.get(path).with("Authorization", "Basic " + token));
        places.put("no-scheme", (path, token) -> AttackRequest.get(path).with("Authorization", token));
        places.put("other-scheme", (path, token) -> AttackRequest.get(path).with("Authorization", "Token " + token));
        places.put("glued-scheme", (path, token) -> AttackRequest.get(path).with("Authorization", "Bearer" + token));
        places.put("twice", (path, token) -> Bearers.bearer(path, token).with("Authorization", "Bearer " + token));
        places.put("two-schemes", (path, token) -> Bearers.bearer(path, token).with("Authorization", "Basic YTpi"));
        places.put("digest-scheme", (path, token) -> AttackRequest.get(path).with("Authorization", "Digest " + token));
        return places;
    }

    private static Family revoked() {
        return Family.of(21, "revoked while remembered", "7.4.1", "7.4.2", "8.3.2")
                .needing(Fact.SIGNED_IN_GET, Fact.ACCESS_TOKEN, Fact.REVOKED_TOKEN)
                .add("revoked", Bearers.REJECTED, Bearers.given(Fact.REVOKED_TOKEN))
                .add("revoked-asked-often", Bearers.REJECTED, facts -> {
                    AttackRequest again =
                            Bearers.bearer(facts.value(Fact.SIGNED_IN_GET), facts.value(Fact.REVOKED_TOKEN));
                    return Exchange.of(again, again, again, again, again);
                });
    }

    private static Family nearMisses() {
        Family family = Family.of(22, "a poisoned memory of tokens", "9.1.1", "15.4.1")
                .needing(Fact.SIGNED_IN_GET, Fact.ACCESS_TOKEN);
        for (int i = 0; i < NEAR_MISSES; i++) {
            int place = i;
            family.add(
                    "near-miss-" + place,
                    Expectation.refused(400, 401),
                    Bearers.forged(token -> changedAt(token.text(), place)));
        }
        return family.add(
                "last-claim-other-subject",
                Bearers.REJECTED,
                Bearers.forged(token -> token.withPayload(token.payloadJson().replace("\"sub\":\"", "\"sub\":\"0"))
                        .text()));
    }

    private static String changedAt(String token, int place) {
        int index = place * (token.length() - 2) / (NEAR_MISSES - 1);
        char other = token.charAt(index) == 'A' ? 'B' : 'A';
        return token.substring(0, index) + other + token.substring(index + 1);
    }
}
