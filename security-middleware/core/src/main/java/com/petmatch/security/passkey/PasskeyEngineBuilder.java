package com.petmatch.security.passkey;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.session.SubjectLogins;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a {@link PasskeyEngine}; all but the listener are needed. One thread at a time. */
public final class PasskeyEngineBuilder {

    private @Nullable RelyingParty party;
    private @Nullable PasskeyVerifier verifier;
    private @Nullable PasskeyStore store;
    private @Nullable SubjectLogins logins;
    private @Nullable UnitOfWork unitOfWork;
    private @Nullable InstantSource clock;
    private @Nullable SecureRandom random;
    private SecurityListener listener = SecurityListener.none();

    PasskeyEngineBuilder() {}

    public PasskeyEngineBuilder party(RelyingParty relyingParty) {
        this.party = relyingParty;
        return this;
    }

    public PasskeyEngineBuilder verifier(PasskeyVerifier passkeyVerifier) {
        this.verifier = passkeyVerifier;
        return this;
    }

    public PasskeyEngineBuilder store(PasskeyStore passkeyStore) {
        this.store = passkeyStore;
        return this;
    }

    /** What ends when a passkey is added or removed. */
    public PasskeyEngineBuilder logins(SubjectLogins subjectLogins) {
        this.logins = subjectLogins;
        return this;
    }

    public PasskeyEngineBuilder unitOfWork(UnitOfWork work) {
        this.unitOfWork = work;
        return this;
    }

    public PasskeyEngineBuilder clock(InstantSource source) {
        this.clock = source;
        return this;
    }

    public PasskeyEngineBuilder random(SecureRandom secureRandom) {
        this.random = secureRandom;
        return this;
    }

    public PasskeyEngineBuilder listener(SecurityListener securityListener) {
        this.listener = securityListener;
        return this;
    }

    public PasskeyEngine build() {
        return new PasskeyEngine(this);
    }

    RelyingParty party() {
        return given(party, "relying party");
    }

    PasskeyVerifier verifier() {
        return given(verifier, "verifier");
    }

    PasskeyStore store() {
        return given(store, "store");
    }

    SubjectLogins logins() {
        return given(logins, "way to end logins");
    }

    UnitOfWork unitOfWork() {
        return given(unitOfWork, "unit of work");
    }

    InstantSource clock() {
        return given(clock, "clock");
    }

    SecureRandom random() {
        return given(random, "random source");
    }

    SecurityListener listener() {
        return listener;
    }

    private static <T> T given(@Nullable T part, String name) {
        if (part == null) {
            throw new SecurityMisuseException(
                    SecurityErrors.PIPELINE_INCOMPLETE, "The passkey engine needs a " + name, Map.of("part", name));
        }
        return part;
    }
}
