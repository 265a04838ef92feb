package com.petmatch.security.token;

import com.petmatch.kernel.error.ErrorCode;

/** What the encryption layer says about a compact JWE. Encrypted is not signed: anybody may encrypt to a public key. */
public sealed interface JweOutcome {

    /** What was encrypted, by whomever. */
    final class Decrypted implements JweOutcome {

        private final byte[] plaintext;
        private final boolean nestedToken;

        Decrypted(byte[] plaintext, boolean nestedToken) {
            this.plaintext = plaintext;
            this.nestedToken = nestedToken;
        }

        /** A copy of the decrypted bytes. */
        public byte[] plaintext() {
            return plaintext.clone();
        }

        /** Whether the header says that a token is inside ({@code cty}: JWT). */
        public boolean isNestedToken() {
            return nestedToken;
        }
    }

    /** Not encrypted to us in a way we accept; one code for all that fails with the key. */
    record Rejected(ErrorCode code) implements JweOutcome {}
}
