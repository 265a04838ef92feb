package com.petmatch.security.token;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.keys.JwsAlgorithm;
import com.petmatch.security.keys.VerificationKey;
import java.util.List;
import java.util.Map;

/**
 * The header members we use; those that would bring a key along or change the rules are refused (RFC 8725).
 *
 * @param keyId empty when the token names none
 * @param type {@code typ}, empty when absent
 */
record JoseHeader(JwsAlgorithm algorithm, String keyId, String type) {

    private static final List<String> REFUSED = List.of("jwk", "jku", "x5u", "x5c", "crit", "b64");

    static JoseHeader read(byte[] json) throws RejectedTokenException {
        Map<String, Object> members = StrictJson.object(json);
        for (String name : REFUSED) {
            if (members.containsKey(name)) {
                throw new RejectedTokenException(SecurityErrors.TOKEN_HEADER);
            }
        }
        JwsAlgorithm algorithm = JwsAlgorithm.named(text(members, "alg"))
                .orElseThrow(() -> new RejectedTokenException(SecurityErrors.TOKEN_ALGORITHM));
        String keyId = text(members, "kid");
        if (!keyId.isEmpty() && !VerificationKey.isKeyId(keyId)) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_HEADER);
        }
        return new JoseHeader(algorithm, keyId, text(members, "typ"));
    }

    private static String text(Map<String, Object> members, String name) throws RejectedTokenException {
        Object value = members.getOrDefault(name, "");
        if (value instanceof String text) {
            return text;
        }
        throw new RejectedTokenException(SecurityErrors.TOKEN_HEADER);
    }
}
