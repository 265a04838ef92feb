package com.petmatch.security.apikey;

import com.petmatch.kernel.privacy.Secret;

/**
 * A new key.
 *
 * @param text the only copy, to show once
 */
public record IssuedApiKey(ApiKey key, Secret text) {}
