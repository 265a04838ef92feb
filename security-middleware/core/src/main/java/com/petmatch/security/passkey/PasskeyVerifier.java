package com.petmatch.security.passkey;

/**
 * Checks what an authenticator signed, as WebAuthn Level 2 §7.1 and §7.2 say: type, challenge, origin, relying party,
 * presence, verification, backup flags, signature. Whether a challenge is live and whether the counter rises is the
 * engine's. Never throws on what a client sent. Implementations are safe for concurrent use; ours is in
 * security-middleware-webauthn.
 */
public interface PasskeyVerifier {

    RegistrationVerdict register(RegistrationCheck check);

    AssertionVerdict assertion(AssertionCheck check);
}
