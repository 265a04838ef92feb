package com.petmatch.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.JwsAlgorithm;
import com.petmatch.security.keys.KeySource;
import com.petmatch.security.keys.SignatureProviders;
import com.petmatch.security.keys.VerificationKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The compact examples of RFC 7515, 7520 and 8037, typed in from the documents. */
class JwsVectorsTest {

    private static final String CLAIMS =
            "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
    private static final String QUOTE =
            "SXTigJlzIGEgZGFuZ2Vyb3VzIGJ1c2luZXNzLCBGcm9kbywgZ29pbmcgb3V0IHlvdXIgZG9vci4gWW9"
                    + "1IHN0ZXAgb250byB0aGUgcm9hZCwgYW5kIGlmIHlvdSBkb24ndCBrZWVwIHlvdXIgZmVldCwgdGhlcmXigJlzIG5vIGtub3dpbmcgd2hl"
                    + "cmUgeW91IG1pZ2h0IGJlIHN3ZXB0IG9mZiB0by4";
    private static final String COOKBOOK_RSA = "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"bilbo.baggins@hobbiton.example\","
            + "\"use\":\"sig\",\"e\":\"AQAB\",\"n\":\"n4EPtAOCc9AlkeQHPzHStgAbgs7bTZLwUBZdR8_KuKPEHLd4rHVTeT-O-XV2jRojdNhx"
            + "JWTDvNd7nqQ0VEiZQHz_AJmSCpMaJMRBSFKrKb2wqVwGU_NsYOYL-QtiWN2lbzcEe6XC0dApr5ydQLrHqkHHig3RBordaZ6Aj-oBHqFEHY"
            + "pPe7Tpe-OfVfHd1E6cS6M1FZcD1NNLYD5lFHpPI9bTwJlsde3uhGqC0ZCuEHg8lhzwOHrtIQbS0FVbb9k3-tVTU4fg_3L_vniUFAKwuCLq"
            + "KnS2BYwdq_mzSnbLY7h_qixoR7jig3__kRhuaxwUkRz5iaiQkqgc5gHdrNP5zw\"}]}";

    @Test
    void rfc7515Hs256() {
        String token =
                "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9." + CLAIMS + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        KeySource keys =
                shared("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow");

        assertSigned(token, keys, JwsAlgorithm.HS256);
    }

    @Test
    void rfc7515Rs256() {
        String token = "eyJhbGciOiJSUzI1NiJ9." + CLAIMS
                + ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9u"
                + "JdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eS"
                + "N9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AX"
                + "LIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";
        String keys =
                "{\"keys\":[{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k"
                        + "0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9"
                        + "wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5Z"
                        + "wKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ\"}]}";

        assertSigned(token, IssuerKeys.ofJwks(keys), JwsAlgorithm.RS256);
    }

    @Test
    void rfc7515Es256() {
        String token = "eyJhbGciOiJFUzI1NiJ9." + CLAIMS
                + ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
        String keys =
                "{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\","
                        + "\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"}]}";

        assertSigned(token, IssuerKeys.ofJwks(keys), JwsAlgorithm.ES256);
    }

    @Test
    void rfc7515Es512() {
        String token =
                "eyJhbGciOiJFUzUxMiJ9.UGF5bG9hZA.AdwMgeerwtHoh-l192l60hp9wAHZFVJbLfD_UxMi70cwnZOYaRI1bKPWROc-mZZqw"
                        + "qT2SI-KGDKB34XO0aw_7XdtAG8GaSwFKdCAPZgoXD2YBJZCPEX3xKpRwcdOO8KpEHwJjyqOgzDO7iKvU8vcnwNrmxYbSW9ERBXukOX"
                        + "olLzeO_Jn";
        String keys =
                "{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-521\",\"x\":\"AekpBQ8ST8a8VcfVOTNl353vSrDCLLJXmPk06wTjxrrjcB"
                        + "pXp5EOnYG_NjFZ6OvLFV1jSfS9tsz4qUxcWceqwQGk\",\"y\":\"ADSmRA43Z1DSNx_RvcLI87cdL07l6jQyyBXMoxVg_l2Th-x3"
                        + "S1WDhjDly79ajL4Kkd0AZMaZmh9ubmf63e3kyMj2\"}]}";
        KeySource source = IssuerKeys.ofJwks(keys, EnumSet.of(JwsAlgorithm.ES512));

        assertSigned(token, source, JwsAlgorithm.ES512);
        assertThat(payload(token, source, JwsAlgorithm.ES512)).isEqualTo("Payload");
    }

    @Test
    void rfc7520RsaPkcs1() {
        String token = cookbook("eyJhbGciOiJSUzI1NiIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9")
                + "MRjdkly7_-oTPTS3AXP41iQIGKa80A0ZmTuV5MEaHoxnW2e5CZ5NlKtainoFmKZopdHM1O2U4mwzJdQx996ivp83xuglII7PNDi84w"
                + "nB-BDkoBwA78185hX-Es4JIwmDLJK3lfWRa-XtL0RnltuYv746iYTh_qHRD68BNt1uSNCrUCTJDt5aAE6x8wW1Kt9eRo4QPocSadnH"
                + "XFxnt8Is9UzpERV0ePPQdLuW3IS_de3xyIrDaLGdjluPxUAhb6L2aXic1U12podGU0KLUQSE_oI-ZnmKJ3F4uOZDnd6QZWJushZ41A"
                + "xf_fcIe8u9ipH84ogoree7vjbU5y18kDquDg";

        assertSigned(token, IssuerKeys.ofJwks(COOKBOOK_RSA), JwsAlgorithm.RS256);
    }

    @Test
    void rfc7520RsaPss() {
        String token = cookbook("eyJhbGciOiJQUzM4NCIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9")
                + "cu22eBqkYDKgIlTpzDXGvaFfz6WGoz7fUDcfT0kkOy42miAh2qyBzk1xEsnk2IpN6-tPid6VrklHkqsGqDqHCdP6O8TTB5dDDItllV"
                + "o6_1OLPpcbUrhiUSMxbbXUvdvWXzg-UD8biiReQFlfz28zGWVsdiNAUf8ZnyPEgVFn442ZdNqiVJRmBqrYRXe8P_ijQ7p8Vdz0TTrx"
                + "UeT3lm8d9shnr2lfJT8ImUjvAA2Xez2Mlp8cBE5awDzT0qI0n6uiP1aCN_2_jLAeQTlqRHtfa64QQSUmFAAjVKPbByi7xho0uTOcbH"
                + "510a6GYmJUAfmWjwZ6oD4ifKo8DYM-X72Eaw";

        assertSigned(token, IssuerKeys.ofJwks(COOKBOOK_RSA, EnumSet.of(JwsAlgorithm.PS384)), JwsAlgorithm.PS384);
    }

    @Test
    void rfc7520Ecdsa() {
        String token = cookbook("eyJhbGciOiJFUzUxMiIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9")
                + "AE_R_YZCChjn4791jSQCrdPZCNYqHXCTZH0-JZGYNlaAjP2kqaluUIIUnC9qvbu9Plon7KRTzoNEuT4Va2cmL1eJAQy3mtPBu_u_sDD"
                + "yYjnAMDxXPn7XrT0lw-kvAD890jl8e2puQens_IEKBpHABlsbEPX6sFY8OcGDqoRuBomu9xQ2";
        String keys = "{\"keys\":[{\"kty\":\"EC\",\"kid\":\"bilbo.baggins@hobbiton.example\",\"use\":\"sig\",\"crv\":"
                + "\"P-521\",\"x\":\"AHKZLLOsCOzz5cY97ewNUajB957y-C-U88c3v13nmGZx6sYl_oJXu9A5RkTKqjqvjyekWF-7ytDyRXYgCF5c"
                + "j0Kt\",\"y\":\"AdymlHvOiLxXkEhayXQnNCvDX4h9htZaCJN34kfmC6pV5OhQHiraVySsUdaQkAgDPrwQrJmbnX9cwlGfP-HqHZ"
                + "R1\"}]}";

        assertSigned(token, IssuerKeys.ofJwks(keys, EnumSet.of(JwsAlgorithm.ES512)), JwsAlgorithm.ES512);
    }

    @Test
    void rfc7520Hmac() {
        String token = cookbook("eyJhbGciOiJIUzI1NiIsImtpZCI6IjAxOGMwYWU1LTRkOWItNDcxYi1iZmQ2LWVlZjMxNGJjNzAzNyJ9")
                + "s0h6KThzkfBBBkLspW1h84VsJZFTsPPqMDA7g1Md7p0";

        assertSigned(token, shared("hJtXIZ2uSN5kbQfbtTNWbpdmhkV8FJG-Onbc6mxCcYg"), JwsAlgorithm.HS256);
    }

    @Test
    void rfc8037Ed25519() {
        String token = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc."
                + "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";
        String keys =
                "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}]}";

        assertSigned(token, IssuerKeys.ofJwks(keys), JwsAlgorithm.EDDSA);
        assertThat(payload(token, IssuerKeys.ofJwks(keys), JwsAlgorithm.EDDSA)).isEqualTo("Example of Ed25519 signing");
    }

    @Test
    void rfc7797UnencodedPayloadIsRefused() {
        // §4.1 with the key of RFC 7515 A.1; its payload "$.02" even has a dot of its own.
        KeySource keys =
                shared("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow");
        String detached = "eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19.JC4wMg."
                + "A5dxf2s96_n5FLueVuW1Z_vh161FwXZC4YLPff6dmDY";

        assertThat(verifier(keys, JwsAlgorithm.HS256).verify(detached))
                .isEqualTo(new JwsOutcome.Rejected(SecurityErrors.TOKEN_HEADER));
    }

    private static String cookbook(String header) {
        return header + "." + QUOTE + ".";
    }

    private static KeySource shared(String base64) {
        byte[] secret = Base64.getUrlDecoder().decode(base64);
        return IssuerKeys.fixed(List.of(VerificationKey.sharedSecret(
                "018c0ae5-4d9b-471b-bfd6-eef314bc7037", JwsAlgorithm.HS256, Secret.of(secret))));
    }

    // Right, and every neighbour of it wrong: another last byte, another payload, another algorithm allowed.
    private static void assertSigned(String token, KeySource keys, JwsAlgorithm algorithm) {
        JwsVerifier verifier = verifier(keys, algorithm);
        int dot = token.lastIndexOf('.');
        byte[] signature = Base64.getUrlDecoder().decode(token.substring(dot + 1));
        signature[signature.length - 1] ^= 1;
        Set<JwsAlgorithm> others = EnumSet.complementOf(EnumSet.of(algorithm));

        assertThat(verifier.verify(token)).isInstanceOf(JwsOutcome.Signed.class);
        assertThat(verifier.verify(token.substring(0, dot + 1) + Jwts.base64(signature)))
                .isEqualTo(new JwsOutcome.Rejected(SecurityErrors.TOKEN_SIGNATURE));
        assertThat(verifier.verify(token.substring(0, token.indexOf('.') + 1) + "Zm9v" + token.substring(dot)))
                .isEqualTo(new JwsOutcome.Rejected(SecurityErrors.TOKEN_SIGNATURE));
        assertThat(JwsVerifier.of(keys, others, SignatureProviders.platform()).verify(token))
                .isEqualTo(new JwsOutcome.Rejected(SecurityErrors.TOKEN_ALGORITHM));
    }

    private static String payload(String token, KeySource keys, JwsAlgorithm algorithm) {
        JwsOutcome.Signed signed = (JwsOutcome.Signed) verifier(keys, algorithm).verify(token);
        assertThat(signed.algorithm()).isEqualTo(algorithm);
        return new String(signed.payload(), StandardCharsets.UTF_8);
    }

    private static JwsVerifier verifier(KeySource keys, JwsAlgorithm algorithm) {
        return JwsVerifier.of(keys, EnumSet.of(algorithm), SignatureProviders.platform());
    }
}
