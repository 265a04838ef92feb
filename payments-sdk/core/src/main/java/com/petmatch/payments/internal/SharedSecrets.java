package com.petmatch.payments.internal;

import java.util.List;

/**
 * What tells a webhook of the provider from a forged or an old one.
 *
 * @param tolerance how far from now the time of a webhook may be
 */
public record SharedSecrets(List<SigningSecret> secrets, Tolerance tolerance) {

    public SharedSecrets {
        secrets = List.copyOf(secrets);
    }
}
