package com.petmatch.security.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEDecrypter;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.AESDecrypter;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.crypto.RSADecrypter;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.keys.DecryptionKey;
import com.petmatch.security.keys.JweAlgorithm;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;

/**
 * Opens encrypted tokens; off unless a verifier is given one of these.
 *
 * <p><b>Security guarantees.</b> Everything that can be told from the text is refused before a key is used: sizes,
 * encoding, algorithms and contents outside of a short list, compression, passwords, keys brought along. The algorithm is
 * the one bound to our key. All failures with the key have one code. What comes out counts as a token only when a signed
 * one is directly inside. Safe for concurrent use.
 */
public final class JweTokens {

    private static final int PARTS = 5;
    private static final int MAX_HEADER = 2_048;
    private static final int MAX_KEY = 700;
    private static final int MAX_CANDIDATES = 4;
    private static final Set<String> CONTENTS = Set.of("A256GCM", "A128CBC-HS256", "A256CBC-HS512");
    private static final List<String> REFUSED =
            List.of("zip", "crit", "b64", "p2s", "p2c", "jwk", "jku", "x5u", "x5c", "x5t", "x5t#S256");

    private final List<DecryptionKey> keys;

    private JweTokens(List<DecryptionKey> keys) {
        if (keys.isEmpty()) {
            throw new SecurityMisuseException(
                    SecurityErrors.KEYS_REFUSED, "Expected at least one key to decrypt with", Map.of());
        }
        this.keys = List.copyOf(keys);
    }

    /** Accepts what is encrypted to one of these keys. */
    public static JweTokens enable(List<DecryptionKey> keys) {
        return new JweTokens(keys);
    }

    /** The encryption layer alone; never throws on what a client sent. */
    public JweOutcome decrypt(String compact) {
        try {
            return decrypted(compact);
        } catch (RejectedTokenException rejected) {
            return new JweOutcome.Rejected(rejected.code());
        }
    }

    static boolean isEncrypted(String compact) {
        return compact.chars().filter(c -> c == '.').count() == PARTS - 1;
    }

    /** The signed token inside, whose signature is still to be checked. */
    String signedInside(String compact) throws RejectedTokenException {
        JweOutcome.Decrypted decrypted = decrypted(compact);
        String inner = new String(decrypted.plaintext(), StandardCharsets.ISO_8859_1);
        if (!decrypted.isNestedToken() || isEncrypted(inner)) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_ENCRYPTION);
        }
        return inner;
    }

    private JweOutcome.Decrypted decrypted(String compact) throws RejectedTokenException {
        Map<String, Object> header = shaped(compact);
        for (String name : REFUSED) {
            if (header.containsKey(name)) {
                throw new RejectedTokenException(SecurityErrors.TOKEN_HEADER);
            }
        }
        JweAlgorithm algorithm = JweAlgorithm.named(text(header, "alg"))
                .orElseThrow(() -> new RejectedTokenException(SecurityErrors.TOKEN_ALGORITHM));
        if (!CONTENTS.contains(text(header, "enc"))) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_ALGORITHM);
        }
        byte[] plaintext = opened(compact, candidates(text(header, "kid"), algorithm));
        return new JweOutcome.Decrypted(plaintext, text(header, "cty").equalsIgnoreCase("JWT"));
    }

    /** The header, when all five parts are canonical and within their sizes. */
    private static Map<String, Object> shaped(String compact) throws RejectedTokenException {
        if (compact.length() > CompactJws.MAX_TOKEN) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_SIZE);
        }
        if (!isEncrypted(compact)) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_SHAPE);
        }
        byte[] text = compact.getBytes(StandardCharsets.US_ASCII);
        int first = compact.indexOf('.');
        int second = compact.indexOf('.', first + 1);
        if (first > MAX_HEADER || second - first > MAX_KEY) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_SIZE);
        }
        byte[] header = Base64Url.decode(text, 0, first);
        int from = first + 1;
        for (int dot = second; dot >= 0; dot = compact.indexOf('.', from)) {
            Base64Url.decode(text, from, dot);
            from = dot + 1;
        }
        Base64Url.decode(text, from, text.length);
        return StrictJson.object(header);
    }

    private List<DecryptionKey> candidates(String keyId, JweAlgorithm algorithm) throws RejectedTokenException {
        List<DecryptionKey> named = keys.stream()
                .filter(key -> keyId.isEmpty() || key.keyId().equals(keyId))
                .toList();
        if (named.isEmpty()) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_KEY);
        }
        List<DecryptionKey> fitting = named.stream()
                .filter(key -> key.algorithm() == algorithm)
                .limit(MAX_CANDIDATES)
                .toList();
        if (fitting.isEmpty()) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_ALGORITHM);
        }
        return fitting;
    }

    private static byte[] opened(String compact, List<DecryptionKey> candidates) throws RejectedTokenException {
        for (DecryptionKey key : candidates) {
            Optional<byte[]> plaintext = opened(compact, key);
            if (plaintext.isPresent()) {
                return plaintext.get();
            }
        }
        throw new RejectedTokenException(SecurityErrors.TOKEN_ENCRYPTION);
    }

    // One answer for whatever went wrong, so that nobody learns from the difference.
    private static Optional<byte[]> opened(String compact, DecryptionKey key) {
        try {
            JWEObject jwe = JWEObject.parse(compact);
            jwe.decrypt(decrypter(key));
            return Optional.of(jwe.getPayload().toBytes());
        } catch (ParseException | JOSEException | RuntimeException failed) {
            return Optional.empty();
        }
    }

    private static JWEDecrypter decrypter(DecryptionKey key) throws JOSEException {
        return switch (key.algorithm()) {
            case RSA_OAEP_256 -> new RSADecrypter((PrivateKey) key.key());
            case ECDH_ES, ECDH_ES_A256KW -> new ECDHDecrypter((ECPrivateKey) key.key());
            case A256KW -> new AESDecrypter((SecretKey) key.key());
        };
    }

    private static String text(Map<String, Object> header, String name) throws RejectedTokenException {
        Object value = header.getOrDefault(name, "");
        if (value instanceof String text) {
            return text;
        }
        throw new RejectedTokenException(SecurityErrors.TOKEN_HEADER);
    }
}
