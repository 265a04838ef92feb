package com.petmatch.core.pet;

import com.petmatch.kernel.privacy.SubjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A pet and the person who keeps it. Immutable; every change makes the next version.
 *
 * @param deletedAt since when it is deleted; the owner can bring it back for 30 days
 * @param version from 1, rises with each change; writes compare and set it
 */
public record Pet(
        PetId id, SubjectId owner, PetProfile profile, Instant createdAt, Optional<Instant> deletedAt, long version) {

    /** How long a deleted pet can be brought back. */
    public static final Duration RESTORABLE = Duration.ofDays(30);

    /** Refuses a version below 1. */
    public Pet {
        if (version < 1) {
            throw new IllegalArgumentException("Expected a version from 1, got " + version);
        }
    }

    static Pet created(PetId id, SubjectId owner, PetProfile profile, Instant at) {
        return new Pet(id, owner, profile, at, Optional.empty(), 1);
    }

    /** Whether it is gone for everybody but its owner's way back. */
    public boolean isDeleted() {
        return deletedAt.isPresent();
    }

    Pet withProfile(PetProfile next) {
        return new Pet(id, owner, next, createdAt, deletedAt, version + 1);
    }

    Pet deleted(Instant at) {
        return new Pet(id, owner, profile, createdAt, Optional.of(at), version + 1);
    }

    Pet restored() {
        return new Pet(id, owner, profile, createdAt, Optional.empty(), version + 1);
    }

    /** Whether a restore comes in time: the 30 days are half-open. */
    boolean isRestorable(Instant now) {
        return deletedAt.filter(at -> now.isBefore(at.plus(RESTORABLE))).isPresent();
    }
}
