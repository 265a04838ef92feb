package com.petmatch.security.totp;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.internal.Parts;
import com.petmatch.security.session.SubjectLogins;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a {@link TotpEngine}; all but the listener are needed. One thread at a time. */
public final class TotpEngineBuilder {

    private static final String OWNER = "the TOTP engine";

    private @Nullable String issuer;
    private @Nullable TotpKeys keys;
    private @Nullable TotpStore store;
    private @Nullable SubjectLogins logins;
    private @Nullable UnitOfWork unitOfWork;
    private @Nullable InstantSource clock;
    private @Nullable SecureRandom random;
    private SecurityListener listener = SecurityListener.none();

    TotpEngineBuilder() {}

    /** What authenticator apps show, such as {@code PetMatch}. */
    public TotpEngineBuilder issuer(String name) {
        this.issuer = name;
        return this;
    }

    public TotpEngineBuilder keys(TotpKeys totpKeys) {
        this.keys = totpKeys;
        return this;
    }

    public TotpEngineBuilder store(TotpStore totpStore) {
        this.store = totpStore;
        return this;
    }

    /** What ends when the app is added or removed. */
    public TotpEngineBuilder logins(SubjectLogins subjectLogins) {
        this.logins = subjectLogins;
        return this;
    }

    public TotpEngineBuilder unitOfWork(UnitOfWork work) {
        this.unitOfWork = work;
        return this;
    }

    public TotpEngineBuilder clock(InstantSource source) {
        this.clock = source;
        return this;
    }

    public TotpEngineBuilder random(SecureRandom secureRandom) {
        this.random = secureRandom;
        return this;
    }

    public TotpEngineBuilder listener(SecurityListener securityListener) {
        this.listener = securityListener;
        return this;
    }

    public TotpEngine build() {
        return new TotpEngine(this);
    }

    String issuer() {
        return Parts.given(issuer, OWNER, "issuer");
    }

    TotpKeys keys() {
        return Parts.given(keys, OWNER, "set of keys");
    }

    TotpStore store() {
        return Parts.given(store, OWNER, "store");
    }

    SubjectLogins logins() {
        return Parts.given(logins, OWNER, "way to end logins");
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
