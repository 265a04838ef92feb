package com.petmatch.security.passkey;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.internal.Parts;
import com.petmatch.security.session.SubjectLogins;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a {@link PasskeyEngine}; all but the listener are needed. One thread at a time. */
public final class PasskeyEngineBuilder {

    private static final String OWNER = "the passkey engine";

    private @Nullable RelyingParty party;
    private @Nullable PasskeyVerifier verifier;
    private @Nullable PasskeyStore store;
    private @Nullable SubjectLogins logins;
    private @Nullable BiPredicate<TenantId, SubjectId> accounts;
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

    /** Whether an account may be opened by a passkey alone, such as {@code LoginEngine::isActive}. */
    public PasskeyEngineBuilder accounts(BiPredicate<TenantId, SubjectId> active) {
        this.accounts = active;
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
        return Parts.given(party, OWNER, "relying party");
    }

    PasskeyVerifier verifier() {
        return Parts.given(verifier, OWNER, "verifier");
    }

    PasskeyStore store() {
        return Parts.given(store, OWNER, "store");
    }

    SubjectLogins logins() {
        return Parts.given(logins, OWNER, "way to end logins");
    }

    BiPredicate<TenantId, SubjectId> accounts() {
        return Parts.given(accounts, OWNER, "check of accounts");
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

    SecurityListener listener() {
        return listener;
    }
}
