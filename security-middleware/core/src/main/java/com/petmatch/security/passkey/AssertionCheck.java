package com.petmatch.security.passkey;

/**
 * A use of a registered passkey to look at.
 *
 * @param challenge in base64url
 * @param response what {@code PublicKeyCredential.toJSON()} gave
 * @param userVerification whether the person must have been verified by the authenticator
 */
public record AssertionCheck(
        RelyingParty party, String challenge, String response, PasskeyCredential credential, boolean userVerification) {

    @Override
    public String toString() {
        return "AssertionCheck[" + party.id() + ", " + credential.id() + "]";
    }
}
