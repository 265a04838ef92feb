package com.petmatch.security.token;

import com.petmatch.kernel.privacy.Secret;
import java.time.Instant;

/** A token on its way to its owner, and what we may remember of it. */
public record IssuedToken(Secret token, String tokenId, Instant expiresAt) {}
