package com.petmatch.security.service;

import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.internal.Parts;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Collects the parts of {@link ServiceClients}; all but the listener are needed. One thread at a time. */
public final class ServiceClientsBuilder {

    private static final String OWNER = "service clients";

    private @Nullable String audience;
    private @Nullable ServiceClientStore store;
    private @Nullable ReplayGuard replays;
    private @Nullable ServiceTokens tokens;
    private @Nullable InstantSource clock;
    private @Nullable SecureRandom random;
    private SecurityListener listener = SecurityListener.none();

    ServiceClientsBuilder() {}

    /** What assertions must be addressed to: the URL of the token endpoint. */
    public ServiceClientsBuilder audience(String name) {
        this.audience = name;
        return this;
    }

    public ServiceClientsBuilder store(ServiceClientStore clientStore) {
        this.store = clientStore;
        return this;
    }

    /** What sees an assertion twice; shared by all processes. */
    public ServiceClientsBuilder replays(ReplayGuard guard) {
        this.replays = guard;
        return this;
    }

    /** What signs the tokens, such as {@code issuer::serviceToken}. */
    public ServiceClientsBuilder tokens(ServiceTokens issuer) {
        this.tokens = issuer;
        return this;
    }

    public ServiceClientsBuilder clock(InstantSource source) {
        this.clock = source;
        return this;
    }

    public ServiceClientsBuilder random(SecureRandom secureRandom) {
        this.random = secureRandom;
        return this;
    }

    public ServiceClientsBuilder listener(SecurityListener securityListener) {
        this.listener = securityListener;
        return this;
    }

    public ServiceClients build() {
        return new ServiceClients(this);
    }

    String audience() {
        return Parts.given(audience, OWNER, "audience");
    }

    ServiceClientStore store() {
        return Parts.given(store, OWNER, "store");
    }

    ReplayGuard replays() {
        return Parts.given(replays, OWNER, "replay guard");
    }

    ServiceTokens tokens() {
        return Parts.given(tokens, OWNER, "token issuer");
    }

    InstantSource clock() {
        return Parts.given(clock, OWNER, "clock");
    }

    SecureRandom random() {
        return Parts.given(random, OWNER, "random source");
    }

    SecurityListener listener() {
        return listener;
    }
}
