package com.petmatch.security.refresh;

import com.petmatch.kernel.event.Outbox;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.internal.Parts;
import com.petmatch.security.revocation.Revocations;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets up a {@link RefreshEngine}; store, unit of work, keys, revocations, clock and ids cannot be left out. */
public final class RefreshEngineBuilder {

    private static final String OWNER = "the refresh engine";

    private @Nullable RefreshStore store;
    private @Nullable UnitOfWork unitOfWork;
    private @Nullable RefreshKeys keys;
    private @Nullable Revocations revocations;
    private @Nullable InstantSource clock;
    private @Nullable IdSource ids;
    private RefreshRules rules = RefreshRules.standard();
    private SecurityListener listener = SecurityListener.none();
    private Optional<Outbox> outbox = Optional.empty();

    RefreshEngineBuilder() {}

    public RefreshEngineBuilder store(RefreshStore families, UnitOfWork transactions) {
        store = families;
        unitOfWork = transactions;
        return this;
    }

    public RefreshEngineBuilder keys(RefreshKeys derivation) {
        keys = derivation;
        return this;
    }

    /** Where access tokens are ended with their family; over the same unit of work. */
    public RefreshEngineBuilder revocations(Revocations ends) {
        revocations = ends;
        return this;
    }

    public RefreshEngineBuilder clock(InstantSource time) {
        clock = time;
        return this;
    }

    public RefreshEngineBuilder ids(IdSource source) {
        ids = source;
        return this;
    }

    /** {@link RefreshRules#standard()} unless set. */
    public RefreshEngineBuilder rules(RefreshRules limits) {
        rules = limits;
        return this;
    }

    public RefreshEngineBuilder listener(SecurityListener hears) {
        listener = hears;
        return this;
    }

    /** Tells {@link FamilyReused} in the transaction of the revocation. */
    public RefreshEngineBuilder outbox(Outbox events) {
        outbox = Optional.of(events);
        return this;
    }

    public RefreshEngine build() {
        return new RefreshEngine(new RefreshParts(
                Parts.given(store, OWNER, "store"),
                Parts.given(unitOfWork, OWNER, "unit of work"),
                Parts.given(keys, OWNER, "set of keys"),
                rules,
                Parts.given(revocations, OWNER, "list of revocations"),
                Parts.given(clock, OWNER, "clock"),
                Parts.given(ids, OWNER, "source of ids"),
                listener,
                outbox));
    }
}
