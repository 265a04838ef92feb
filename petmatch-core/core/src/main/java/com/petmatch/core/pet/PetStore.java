package com.petmatch.core.pet;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.page.CursorPosition;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps pets, deleted ones too until they are purged. Safe for concurrent use. */
public interface PetStore {

    /** Inserts; false, without a change, when the id is taken in this tenant. */
    boolean insert(TenantId tenant, Pet pet);

    /** The pet, deleted or not; empty in any other tenant. */
    Optional<Pet> find(TenantId tenant, PetId id);

    /** Compare-and-set: writes {@code next} over its predecessor {@code next.version() - 1}; false when that is gone. */
    boolean update(TenantId tenant, Pet next);

    /** The owner's first pets that are not deleted, by time of entry and then by id. */
    List<Pet> firstOfOwner(TenantId tenant, SubjectId owner, int limit);

    /** The owner's pets that are not deleted, after this position. */
    List<Pet> nextOfOwner(TenantId tenant, SubjectId owner, PetPosition after, int limit);

    /** All of the owner's pets, deleted ones too, in the order of {@link #firstOfOwner}: for export and erasure. */
    List<Pet> everyOfOwner(TenantId tenant, SubjectId owner);

    /** Removes all of the owner's pets for good, deleted ones too; returns how many rows went. */
    int eraseOfOwner(TenantId tenant, SubjectId owner);

    /** Removes for good what was deleted before this instant, the longest deleted first; returns how many rows went. */
    int purge(TenantId tenant, Instant deletedBefore, int limit);

    /** A place in the order of {@link #firstOfOwner}. */
    record PetPosition(Instant createdAt, PetId id) {

        /** Where this pet stands. */
        public static PetPosition of(Pet pet) {
            return new PetPosition(pet.createdAt(), pet.id());
        }

        static PetPosition of(CursorPosition position) {
            return new PetPosition(Instant.parse(position.sortValues().get(0)), new PetId(position.id()));
        }

        CursorPosition toCursor() {
            return CursorPosition.of(createdAt.toString(), id.value());
        }
    }
}
