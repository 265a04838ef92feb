package com.petmatch.security.token;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.keys.JwsAlgorithm;

/** What the signature layer says about a compact JWS; it knows nothing of claims. */
public sealed interface JwsOutcome {

    /** One of the keys signed these bytes. */
    final class Signed implements JwsOutcome {

        private final byte[] payload;
        private final String keyId;
        private final JwsAlgorithm algorithm;

        Signed(byte[] payload, String keyId, JwsAlgorithm algorithm) {
            this.payload = payload;
            this.keyId = keyId;
            this.algorithm = algorithm;
        }

        /** A copy of what was signed, decoded; any bytes, perhaps none. */
        public byte[] payload() {
            return payload.clone();
        }

        /** The id of the key that signed it, whether the header named it or not. */
        public String keyId() {
            return keyId;
        }

        public JwsAlgorithm algorithm() {
            return algorithm;
        }
    }

    /** Not signed by any of the keys, or not a compact JWS we accept. */
    record Rejected(ErrorCode code) implements JwsOutcome {}

    /** The issuer's keys cannot be had at present: nothing was decided. */
    record KeysUnavailable() implements JwsOutcome {}
}
