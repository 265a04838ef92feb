package com.petmatch.payments.internal;

import com.petmatch.kernel.privacy.Secret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The options for a provider that signs its webhooks with a secret it shares with us. For one thread.
 *
 * @param <B> the builder itself, which each option answers
 */
public abstract class SharedSecretOptions<B extends SharedSecretOptions<B>> extends ConnectionBuilder<B> {

    private final List<SigningSecret> signingSecrets = new ArrayList<>();
    private Tolerance tolerance = Tolerance.FIVE_MINUTES;

    protected SharedSecretOptions(URI live) {
        super(live);
    }

    /** Adds a webhook secret that counts until it is taken out. */
    public final B webhookSecret(Secret secret) {
        return webhookSecret(secret, Instant.MAX);
    }

    /** Adds a webhook secret that counts until the instant, for the overlap while it rolls. */
    public final B webhookSecret(Secret secret, Instant validUntil) {
        signingSecrets.add(new SigningSecret(secret, validUntil));
        return self();
    }

    /** Talks to a sandbox in this process; plain http is accepted for a loopback address only. */
    public final B forSandbox(URI address) {
        reachLoopback(address);
        return self();
    }

    /** Switches the age check of webhooks off: a replay of years ago is then accepted. */
    public final B acceptAnyAgeForTests() {
        tolerance = Tolerance.of(Duration.ZERO);
        return self();
    }

    protected final SharedSecrets sharedSecrets() {
        return new SharedSecrets(signingSecrets, tolerance);
    }
}
