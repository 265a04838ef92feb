package com.petmatch.security.testkit.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Rows 1 to 3: no signature, the public key as a secret, another algorithm than the key's. */
final class ForgedAlgorithms {

    private static final List<String> NONE =
            List.of("none", "None", "NONE", "nOnE", "noNe", "none ", " none", "none\\u0000", "n\\u006fne", "");
    private static final List<String> NO_TEXT = List.of(
            "\"alg\":null",
            "\"alg\":0",
            "\"alg\":true",
            "\"alg\":[\"none\"]",
            "\"alg\":{\"none\":1}",
            "\"Alg\":\"none\"");
    private static final List<String> ALGORITHMS = List.of(
            "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "ES256K", "EdDSA",
            "Ed25519", "Ed448", "HS256", "HS384", "HS512", "RS1", "RSA1_5", "dir", "SHA256");

    private ForgedAlgorithms() {}

    static Stream<Family> families() {
        return Stream.of(unsigned(), publicKeyAsSecret(), otherAlgorithm());
    }

    private static Family unsigned() {
        Family family = Family.of(1, "unsigned tokens: none in any case, no signature", "9.1.1", "9.1.2")
                .needing(Fact.SIGNED_IN_GET, Fact.ACCESS_TOKEN);
        for (int i = 0; i < NONE.size(); i++) {
            String algorithm = NONE.get(i);
            family.add(
                    "none-" + i + "-empty-signature",
                    Bearers.REJECTED,
                    Bearers.forged(token -> unsigned(token.withHeader(token.headerWith(algorithm)))));
            family.add(
                    "none-" + i + "-old-signature",
                    Bearers.REJECTED,
                    Bearers.forged(token ->
                            token.withHeader(token.headerWith(algorithm)).text()));
            family.add(
                    "none-" + i + "-any-signature",
                    Bearers.REJECTED,
                    Bearers.forged(token -> token.withHeader(token.headerWith(algorithm))
                            .withSignature(new byte[] {1})
                            .text()));
        }
        for (int i = 0; i < NO_TEXT.size(); i++) {
            String member = NO_TEXT.get(i);
            family.add(
                    "alg-no-text-" + i,
                    Bearers.REJECTED,
                    Bearers.forged(token -> unsigned(token.withHeader("{" + member + "," + token.rest() + "}"))));
        }
        return family.add(
                        "no-alg",
                        Bearers.REJECTED,
                        Bearers.forged(token -> unsigned(token.withHeader("{" + token.rest() + "}"))))
                .add("valid-header-no-signature", Bearers.REJECTED, Bearers.forged(ForgedAlgorithms::unsigned))
                .add("no-header", Bearers.REJECTED, Bearers.forged(token -> "." + token.payload() + "."))
                .add("empty-header", Bearers.REJECTED, Bearers.forged(token -> unsigned(token.withHeader("{}"))));
    }

    private static String unsigned(TokenText token) {
        return token.withSignature(new byte[0]).text();
    }

    private static Family publicKeyAsSecret() {
        Family family = Family.of(2, "the public key as a secret of HMAC", "9.1.2", "9.1.3")
                .needing(Fact.SIGNED_IN_GET, Fact.ACCESS_TOKEN, Fact.PUBLIC_KEY_PEM);
        List.of("HS256", "HS384", "HS512")
                .forEach(algorithm -> spellings("")
                        .keySet()
                        .forEach(spelling -> family.add(
                                Names.of(algorithm) + "-" + spelling,
                                Bearers.REJECTED,
                                signedWithKey(algorithm, spelling))));
        return family;
    }

    private static RequestPlan signedWithKey(String algorithm, String spelling) {
        return facts -> {
            byte[] secret = Objects.requireNonNull(
                    spellings(facts.value(Fact.PUBLIC_KEY_PEM)).get(spelling));
            return Bearers.forged(token -> token.withHeader(token.headerWith(algorithm))
                            .mac("HmacSHA" + algorithm.substring(2), secret)
                            .text())
                    .of(facts);
        };
    }

    private static Map<String, byte[]> spellings(String pem) {
        String body = pem.replace("-----BEGIN PUBLIC KEY-----", "")
                .replace("-----END PUBLIC KEY-----", "")
                .replaceAll("\\s", "");
        Map<String, byte[]> spellings = new LinkedHashMap<>();
        spellings.put("pem", ascii(pem));
        spellings.put("pem-stripped", ascii(pem.strip()));
        spellings.put("pem-newline", ascii(pem.strip() + "\n"));
        spellings.put("pem-crlf", ascii(pem.strip().replace("\n", "\r\n") + "\r\n"));
        spellings.put("base64", ascii(body));
        spellings.put("der", Base64.getDecoder().decode(body));
        spellings.put("empty", new byte[0]);
        return spellings;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static Family otherAlgorithm() {
        Family family = Family.of(3, "another algorithm or curve than the key's", "9.1.2")
                .needing(Fact.SIGNED_IN_GET, Fact.ACCESS_TOKEN);
        for (String algorithm : ALGORITHMS) {
            family.add(
                    "as-" + Names.of(algorithm),
                    Bearers.REJECTED,
                    Bearers.forged(token -> token.withHeader(
                                    token.headerWith(token.algorithm().equals(algorithm) ? "ES256X" : algorithm))
                            .text()));
        }
        return family.add(
                        "lower-case",
                        Bearers.REJECTED,
                        Bearers.forged(token -> token.withHeader(
                                        token.headerWith(token.algorithm().toLowerCase(Locale.ROOT)))
                                .text()))
                .add(
                        "intruder-es256",
                        Bearers.REJECTED,
                        Bearers.forged(token -> IntruderKey.STANDARD
                                .sign(token, token.headerWith("ES256"))
                                .text()));
    }
}
