package com.petmatch.security.refresh;

import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.Outbox;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.revocation.Revocations;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** What a {@link RefreshEngine} works with. */
record RefreshParts(
        RefreshStore store,
        UnitOfWork unitOfWork,
        RefreshKeys keys,
        RefreshRules rules,
        Revocations revocations,
        InstantSource clock,
        IdSource ids,
        SecurityListener listener,
        Optional<Outbox> outbox) {

    boolean isOver(RefreshFamily family, Instant now) {
        return !now.isBefore(endOf(family));
    }

    Instant endOf(RefreshFamily family) {
        Instant idle = family.rotatedAt().plus(rules.idle());
        Instant absolute = family.openedAt().plus(rules.absolute());
        return idle.isBefore(absolute) ? idle : absolute;
    }

    void tellReuse(TenantId tenant, RefreshFamily family, Instant now) {
        outbox.ifPresent(to -> to.append(new FamilyReused(
                new EventId(ids.next()), tenant, now, family.subject(), family.id(), family.generation())));
    }

    // Inside of the host's transaction there is nothing to see yet; its next poll comes.
    void pollUnlessJoined() {
        if (!unitOfWork.isOpen()) {
            revocations.poll();
        }
    }
}
