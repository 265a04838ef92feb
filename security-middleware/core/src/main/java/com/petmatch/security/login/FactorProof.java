package com.petmatch.security.login;

/** What a person presents as second factor. {@code toString} shows the kind alone. */
public sealed interface FactorProof {

    /** Digits as typed. */
    record TotpCode(String code) implements FactorProof {

        @Override
        public String toString() {
            return "TotpCode[redacted]";
        }
    }

    /** A recovery code as typed. */
    record RecoveryCodeText(String code) implements FactorProof {

        @Override
        public String toString() {
            return "RecoveryCodeText[redacted]";
        }
    }

    /** The JSON of the browser's credential. */
    record PasskeyAnswer(String response) implements FactorProof {

        @Override
        public String toString() {
            return "PasskeyAnswer[redacted]";
        }
    }
}
