package com.petmatch.security.apikey;

import com.github.benmanes.caffeine.cache.Ticker;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.internal.Parts;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a {@link ApiKeys}; all but the listener and the owners are needed. One thread at a time. */
public final class ApiKeysBuilder {

    private static final String OWNER = "API keys";

    private @Nullable String environment;
    private @Nullable ApiKeyStore store;
    private @Nullable UnitOfWork unitOfWork;
    private @Nullable InstantSource clock;
    private @Nullable SecureRandom random;
    private @Nullable OwnerRoles owners;
    private SecurityListener listener = SecurityListener.none();

    ApiKeysBuilder() {}

    /** What stands in each key, such as {@code live} or {@code test}: 2 to 8 lower-case letters. */
    public ApiKeysBuilder environment(String name) {
        this.environment = name;
        return this;
    }

    public ApiKeysBuilder store(ApiKeyStore keyStore) {
        this.store = keyStore;
        return this;
    }

    public ApiKeysBuilder unitOfWork(UnitOfWork work) {
        this.unitOfWork = work;
        return this;
    }

    public ApiKeysBuilder clock(InstantSource source) {
        this.clock = source;
        return this;
    }

    public ApiKeysBuilder random(SecureRandom secureRandom) {
        this.random = secureRandom;
        return this;
    }

    public ApiKeysBuilder listener(SecurityListener securityListener) {
        this.listener = securityListener;
        return this;
    }

    /** Who says what the owner of a key still is; without it a key keeps the roles that it was granted. */
    public ApiKeysBuilder owners(OwnerRoles present) {
        this.owners = present;
        return this;
    }

    public ApiKeys build() {
        return new ApiKeys(this, Ticker.systemTicker());
    }

    String environment() {
        return checked(Parts.given(environment, OWNER, "environment"));
    }

    ApiKeyStore store() {
        return Parts.given(store, OWNER, "store");
    }

    UnitOfWork unitOfWork() {
        return Parts.given(unitOfWork, OWNER, "unit of work");
    }

    InstantSource clock() {
        return Parts.given(clock, OWNER, "clock");
    }

    SecureRandom random() {
        return Parts.given(random, OWNER, "random source");
    }

    @Nullable
    OwnerRoles owners() {
        return owners;
    }

    SecurityListener listener() {
        return listener;
    }

    private static String checked(String name) {
        if (!ApiKeyText.isEnvironment(name)) {
            throw new SecurityMisuseException(
                    SecurityErrors.PIPELINE_INCOMPLETE,
                    "Expected an environment of 2 to 8 lower-case letters",
                    Map.of("environment", name));
        }
        return name;
    }
}
