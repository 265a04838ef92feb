package com.petmatch.security.webauthn;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.passkey.AssertionCheck;
import com.petmatch.security.passkey.AssertionVerdict;
import com.petmatch.security.passkey.PasskeyCredential;
import com.petmatch.security.passkey.PasskeyVerifier;
import com.petmatch.security.passkey.RegistrationCheck;
import com.petmatch.security.passkey.RegistrationVerdict;
import com.petmatch.security.passkey.RelyingParty;
import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.BadChallengeException;
import com.webauthn4j.verifier.exception.BadOriginException;
import com.webauthn4j.verifier.exception.BadRpIdException;
import com.webauthn4j.verifier.exception.BadTopOriginException;
import com.webauthn4j.verifier.exception.CrossOriginException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Passkeys checked by WebAuthn4J: Ed25519, ES256 and RS256, attestation ignored, exact origins, no cross-origin frames.
 * Immutable, safe for concurrent use.
 */
public final class WebAuthn4jVerifier implements PasskeyVerifier {

    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            algorithm(COSEAlgorithmIdentifier.EdDSA),
            algorithm(COSEAlgorithmIdentifier.ES256),
            algorithm(COSEAlgorithmIdentifier.RS256));

    private final WebAuthnManager manager;
    private final CredentialRecords records;

    public WebAuthn4jVerifier() {
        ObjectConverter converter = new ObjectConverter();
        manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
        // Cross-origin frames stay refused. The counter is the engine's: it decides against what other nodes wrote too.
        manager.getAuthenticationDataVerifier().setMaliciousCounterValueHandler(data -> {});
        records = new CredentialRecords(converter);
    }

    @Override
    public RegistrationVerdict register(RegistrationCheck check) {
        try {
            RegistrationData data = manager.parseRegistrationResponseJSON(check.response());
            manager.verify(
                    data,
                    new RegistrationParameters(property(check.party(), check.challenge()), ALGORITHMS, true, true));
            return new RegistrationVerdict.Sound(records.credential(data));
        } catch (RuntimeException refused) {
            return new RegistrationVerdict.Unsound(code(refused));
        }
    }

    @Override
    public AssertionVerdict assertion(AssertionCheck check) {
        PasskeyCredential credential = check.credential();
        try {
            AuthenticationData data = manager.parseAuthenticationResponseJSON(check.response());
            manager.verify(
                    data,
                    new AuthenticationParameters(
                            property(check.party(), check.challenge()),
                            records.record(credential),
                            List.of(CredentialRecords.bytes(credential.id())),
                            check.userVerification(),
                            true));
            return new AssertionVerdict.Sound(
                    data.getAuthenticatorData().getSignCount(),
                    data.getAuthenticatorData().isFlagBS(),
                    data.getAuthenticatorData().isFlagUV());
        } catch (RuntimeException refused) {
            return new AssertionVerdict.Unsound(code(refused));
        }
    }

    private static ServerProperty property(RelyingParty party, String challenge) {
        return ServerProperty.builder()
                .origins(party.origins().stream().map(Origin::create).collect(Collectors.toSet()))
                .rpId(party.id())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    private static PublicKeyCredentialParameters algorithm(COSEAlgorithmIdentifier identifier) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, identifier);
    }

    // Malformed CBOR comes out of the parser as many kinds of exceptions: whatever is thrown, the answer is not sound.
    private static ErrorCode code(RuntimeException refused) {
        if (refused instanceof BadChallengeException) {
            return SecurityErrors.PASSKEY_CHALLENGE;
        }
        boolean elsewhere = refused instanceof BadOriginException
                || refused instanceof BadRpIdException
                || refused instanceof BadTopOriginException
                || refused instanceof CrossOriginException;
        return elsewhere ? SecurityErrors.PASSKEY_ORIGIN : SecurityErrors.PASSKEY_VERIFICATION;
    }
}
