package com.petmatch.security.passkey;

import com.petmatch.security.keys.SecretHash;
import java.time.Instant;

/**
 * A challenge as the store keeps it, hashed. Immutable.
 *
 * @param binding the hash of what asked: the subject, or the browser where nobody is signed in yet
 */
public record PasskeyChallenge(SecretHash hash, PasskeyPurpose purpose, SecretHash binding, Instant expiresAt) {}
