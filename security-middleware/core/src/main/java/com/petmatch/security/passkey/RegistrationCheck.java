package com.petmatch.security.passkey;

/**
 * A new passkey to look at; user verification is demanded and the attestation ignored.
 *
 * @param challenge in base64url
 * @param response what {@code PublicKeyCredential.toJSON()} gave
 */
public record RegistrationCheck(RelyingParty party, String challenge, String response) {

    @Override
    public String toString() {
        return "RegistrationCheck[" + party.id() + "]";
    }
}
