package com.petmatch.security.recovery;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.internal.Parts;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a {@link RecoveryCodes}; all but the listener are needed. One thread at a time. */
public final class RecoveryCodesBuilder {

    private static final String OWNER = "recovery codes";

    private @Nullable MacKeys pepper;
    private @Nullable RecoveryStore store;
    private @Nullable UnitOfWork unitOfWork;
    private @Nullable InstantSource clock;
    private @Nullable SecureRandom random;
    private SecurityListener listener = SecurityListener.none();

    RecoveryCodesBuilder() {}

    public RecoveryCodesBuilder pepper(MacKeys keys) {
        this.pepper = keys;
        return this;
    }

    public RecoveryCodesBuilder store(RecoveryStore recoveryStore) {
        this.store = recoveryStore;
        return this;
    }

    public RecoveryCodesBuilder unitOfWork(UnitOfWork work) {
        this.unitOfWork = work;
        return this;
    }

    public RecoveryCodesBuilder clock(InstantSource source) {
        this.clock = source;
        return this;
    }

    public RecoveryCodesBuilder random(SecureRandom secureRandom) {
        this.random = secureRandom;
        return this;
    }

    public RecoveryCodesBuilder listener(SecurityListener securityListener) {
        this.listener = securityListener;
        return this;
    }

    public RecoveryCodes build() {
        return new RecoveryCodes(this);
    }

    MacKeys pepper() {
        return Parts.given(pepper, OWNER, "pepper");
    }

    RecoveryStore store() {
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

    SecurityListener listener() {
        return listener;
    }
}
