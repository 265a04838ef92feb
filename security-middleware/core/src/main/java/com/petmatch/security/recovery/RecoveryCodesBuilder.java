package com.petmatch.security.recovery;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityListener;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a {@link RecoveryCodes}; all but the listener are needed. One thread at a time. */
public final class RecoveryCodesBuilder {

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
        return given(pepper, "pepper");
    }

    RecoveryStore store() {
        return given(store, "store");
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
                    SecurityErrors.PIPELINE_INCOMPLETE, "Recovery codes need a " + name, Map.of("part", name));
        }
        return part;
    }
}
