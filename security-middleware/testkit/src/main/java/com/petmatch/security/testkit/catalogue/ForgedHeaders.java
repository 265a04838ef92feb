package com.petmatch.security.testkit.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rows 6, 7, 14 and 15: keys that a token brings along, hostile key ids, unknown critical extensions. */
final class ForgedHeaders {

    private static final String ES256 = "{\"alg\":\"ES256\",\"typ\":\"at+jwt\"";
    private static final List<String> KEY_IDS = List.of(
            "../../../../dev/null",
            "/dev/null",
            "/proc/sys/kernel/randomize_va_space",
            "..\\\\..\\\\windows\\\\win.ini",
            "file:///dev/null",
            "%2e%2e%2fdev%2fnull",
            "' OR '1'='1",
            "x' UNION SELECT 'secret' -- ",
            "1; DROP TABLE signing_key",
            "https://attacker.example/key",
            "//attacker.example/key",
            "http://169.254.169.254/latest/meta-data",
            "ldap://attacker.example/a",
            "${env:SECRET}",
            "{{7*7}}",
            "| cat /etc/hostname",
            "`id`",
            "\\u0000",
            "\\r\\nSet-Cookie: a=b",
            "\\u001b[2J",
            "*",
            "..",
            "",
            "null",
            "undefined",
            "__proto__",
            "\\u202ekid",
            "0");

    private ForgedHeaders() {}

    static Stream<Family> families() {
        return Stream.of(broughtKeys(), keyIds(), critical(), unencoded());
    }

    private static Family broughtKeys() {
        Family family =
                Family.of(6, "keys that a token brings along", "9.1.3").needing(Fact.SIGNED_IN_GET, Fact.ACCESS_TOKEN);
        brought().forEach((name, member) -> {
            family.add(name + "-own-kid", Bearers.REJECTED, signed(token -> ES256 + "," + member + kid(token) + "}"));
            family.add(name + "-no-kid", Bearers.REJECTED, signed(token -> ES256 + "," + member + "}"));
            family.add(
                    name + "-old-signature",
                    Bearers.REJECTED,
                    Bearers.forged(token -> token.withHeader(
                                    "{" + member + "," + token.headerJson().substring(1))
                            .text()));
        });
        return family;
    }

    private static Map<String, String> brought() {
        Map<String, String> members = new TreeMap<>();
        members.put("jwk", "\"jwk\":" + IntruderKey.STANDARD.jwk());
        members.put("jku", "\"jku\":\"https://attacker.example/jwks.json\"");
        members.put("jku-inward", "\"jku\":\"http://169.254.169.254/keys\"");
        members.put("jku-data", "\"jku\":\"data:application/json,{}\"");
        members.put("x5u", "\"x5u\":\"https://attacker.example/cert.pem\"");
        members.put("x5c", "\"x5c\":[\"TUlJQg==\"]");
        members.put("x5t", "\"x5t\":\"AAAA\",\"x5c\":[]");
        return members;
    }

    private static String kid(TokenText token) {
        return token.keyId().isEmpty() ? "" : ",\"kid\":\"" + token.keyId() + "\"";
    }

    private static RequestPlan signed(Function<TokenText, String> header) {
        return Bearers.forged(
                token -> IntruderKey.STANDARD.sign(token, header.apply(token)).text());
    }

    private static Family keyIds() {
        Family family = Family.of(7, "key ids that look like paths, SQL, addresses", "9.1.3", "16.4.1")
                .needing(Fact.SIGNED_IN_GET, Fact.ACCESS_TOKEN);
        for (int i = 0; i < KEY_IDS.size(); i++) {
            String kid = ",\"kid\":\"" + KEY_IDS.get(i) + "\"}";
            family.add("kid-" + i + "-intruder", Bearers.REJECTED, signed(token -> ES256 + kid));
            family.add(
                    "kid-" + i + "-empty-secret",
                    Bearers.REJECTED,
                    Bearers.forged(token -> token.withHeader("{\"alg\":\"HS256\",\"typ\":\"at+jwt\"" + kid)
                            .mac("HmacSHA256", new byte[0])
                            .text()));
        }
        return family.add(
                        "kid-2kb",
                        Expectation.refused(400, 401, 431),
                        signed(token -> ES256 + ",\"kid\":\"" + "k".repeat(1_400) + "\"}"))
                .add("kid-number", Bearers.REJECTED, signed(token -> ES256 + ",\"kid\":1}"))
                .add("kid-object", Bearers.REJECTED, signed(token -> ES256 + ",\"kid\":{\"a\":1}}"))
                .add("kid-array", Bearers.REJECTED, signed(token -> ES256 + ",\"kid\":[\"a\"]}"));
    }

    private static Family critical() {
        Family family = Family.of(14, "critical extensions nobody knows", "9.1.1")
                .needing(Fact.SIGNED_IN_GET, Fact.ACCESS_TOKEN);
        List<String> members = List.of(
                "\"crit\":[\"urn:example:unknown\"],\"urn:example:unknown\":1",
                "\"crit\":[]",
                "\"crit\":null",
                "\"crit\":\"exp\"",
                "\"crit\":[\"exp\"],\"exp\":1",
                "\"crit\":[\"missing\"]",
                "\"crit\":[1]",
                "\"crit\":[\"alg\"]",
                "\"crit\":[\"b64\",\"b64\"],\"b64\":true",
                "\"crit\":{}");
        for (int i = 0; i < members.size(); i++) {
            String member = members.get(i);
            family.add(
                    "crit-" + i,
                    Bearers.REJECTED,
                    Bearers.forged(token -> token.withHeader(
                                    "{" + member + "," + token.headerJson().substring(1))
                            .text()));
            family.add(
                    "crit-" + i + "-intruder",
                    Bearers.REJECTED,
                    signed(token -> ES256 + "," + member + kid(token) + "}"));
        }
        return family;
    }

    private static Family unencoded() {
        return Family.of(15, "payloads that are not encoded", "9.1.1")
                .needing(Fact.SIGNED_IN_GET, Fact.ACCESS_TOKEN)
                .add("b64-false", Bearers.REJECTED, signed(token -> ES256 + ",\"b64\":false" + kid(token) + "}"))
                .add(
                        "b64-false-critical",
                        Bearers.REJECTED,
                        signed(token -> ES256 + ",\"b64\":false,\"crit\":[\"b64\"]" + kid(token) + "}"))
                .add("b64-text", Bearers.REJECTED, signed(token -> ES256 + ",\"b64\":\"false\"" + kid(token) + "}"))
                .add("b64-true", Bearers.REJECTED, signed(token -> ES256 + ",\"b64\":true" + kid(token) + "}"))
                .add(
                        "raw-payload",
                        Expectation.refused(400, 401),
                        Bearers.forged(token -> token.header() + "." + token.payloadJson() + "." + token.signature()));
    }
}
