package com.petmatch.security.access;

import java.util.UUID;

/** Which credential proved a principal: named so that it can be revoked and audited, never the secret itself. */
public sealed interface CredentialRef {

    /** A browser session, by its listable id. */
    record BrowserSession(UUID id) implements CredentialRef {}

    /** An access token, by its {@code jti}; empty when the issuer gave none. */
    record AccessToken(String tokenId) implements CredentialRef {}

    /** An API key, by the public part of its text. */
    record ApiKey(String id) implements CredentialRef {}

    /** A service client of a partner or clinic, by its registered id. */
    record ServiceClient(String clientId) implements CredentialRef {}

    /** A refresh token, by the family it belongs to. */
    record Refresh(UUID family) implements CredentialRef {}
}
