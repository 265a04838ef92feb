package com.petmatch.security.webauthn;

import com.petmatch.security.passkey.PasskeyCredential;
import com.petmatch.security.passkey.PasskeyId;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionsAuthenticatorOutputs;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns WebAuthn4J's records into ours and back; what is stored is the attested credential data of the authenticator. */
final class CredentialRecords {

    private static final int MAX_TRANSPORTS = 8;
    private static final int MAX_TRANSPORT = 32;

    private final AttestedCredentialDataConverter attested;

    CredentialRecords(ObjectConverter converter) {
        this.attested = new AttestedCredentialDataConverter(converter);
    }

    PasskeyCredential credential(RegistrationData data) {
        AuthenticatorData<?> authenticator = data.getAttestationObject().getAuthenticatorData();
        AttestedCredentialData credential = authenticator.getAttestedCredentialData();
        if (credential == null) {
            throw new IllegalArgumentException("Expected attested credential data");
        }
        return new PasskeyCredential(
                new PasskeyId(text(credential.getCredentialId())),
                text(attested.convert(credential)),
                authenticator.getSignCount(),
                authenticator.isFlagBE(),
                authenticator.isFlagBS(),
                transports(data.getTransports()));
    }

    CredentialRecord record(PasskeyCredential stored) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                stored.backupEligible(),
                stored.backedUp(),
                stored.counter(),
                attested.convert(Base64.getUrlDecoder().decode(stored.attested())),
                new AuthenticationExtensionsAuthenticatorOutputs<>(),
                null,
                null,
                stored.transports().stream().map(AuthenticatorTransport::create).collect(Collectors.toSet()));
    }

    static byte[] bytes(PasskeyId id) {
        return Base64.getUrlDecoder().decode(id.value());
    }

    // Hints of the browser: what does not look like one is left out.
    private static Set<String> transports(@Nullable Set<AuthenticatorTransport> transports) {
        return transports == null
                ? Set.of()
                : transports.stream()
                        .map(AuthenticatorTransport::getValue)
                        .filter(text -> !text.isEmpty() && text.length() <= MAX_TRANSPORT)
                        .limit(MAX_TRANSPORTS)
                        .collect(Collectors.toSet());
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
