package com.petmatch.security.totp;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.session.SubjectLogins;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a {@link TotpEngine}; all but the listener are needed. One thread at a time. */
public final class TotpEngineBuilder {

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
        return given(issuer, "issuer");
    }

    TotpKeys keys() {
        return given(keys, "set of keys");
    }

    TotpStore store() {
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
                    SecurityErrors.PIPELINE_INCOMPLETE, "The TOTP engine needs a " + name, Map.of("part", name));
        }
        return part;
    }
}
