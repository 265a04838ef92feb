package com.petmatch.security.keys;

import java.util.Optional;

/** How a content key may reach us (RFC 7518 §4); everything else, RSA1_5 and passwords first, does not exist here. */
public enum JweAlgorithm {
    RSA_OAEP_256("RSA-OAEP-256"),
    ECDH_ES("ECDH-ES"),
    ECDH_ES_A256KW("ECDH-ES+A256KW"),
    A256KW("A256KW");

    private final String headerName;

    JweAlgorithm(String headerName) {
        this.headerName = headerName;
    }

    /** Exactly the name of a JOSE header; case counts. */
    public static Optional<JweAlgorithm> named(String headerName) {
        for (JweAlgorithm algorithm : values()) {
            if (algorithm.headerName.equals(headerName)) {
                return Optional.of(algorithm);
            }
        }
        return Optional.empty();
    }

    public String headerName() {
        return headerName;
    }
}
