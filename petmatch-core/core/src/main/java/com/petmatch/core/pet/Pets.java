package com.petmatch.core.pet;

import com.petmatch.core.EngineParts;
import com.petmatch.core.pet.PetChange.Absent;
import com.petmatch.core.pet.PetChange.Changed;
import com.petmatch.core.pet.PetChange.Stale;
import com.petmatch.core.pet.PetChange.Unchanged;
import com.petmatch.core.pet.PetListing.InvalidCursor;
import com.petmatch.core.pet.PetListing.Listed;
import com.petmatch.core.pet.PetStore.PetPosition;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.page.Cursor;
import com.petmatch.kernel.page.CursorCodec;
import com.petmatch.kernel.page.CursorOutcome;
import com.petmatch.kernel.page.Page;
import com.petmatch.kernel.page.PageRequest;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Enters, changes and lists pets for their owner; every change commits together with its event. Safe for concurrent use.
 *
 * <p>Each method takes the person who asks. To everybody but its owner a pet is absent, exactly as one that does not exist.
 */
public final class Pets {

    private final PetStore store;
    private final EngineParts parts;
    private final CursorCodec cursors;

    /** Pets kept in this store, listed with cursors of this codec. */
    public Pets(PetStore store, EngineParts parts, CursorCodec cursors) {
        this.store = store;
        this.parts = parts;
        this.cursors = cursors;
    }

    /** Enters a pet of this person. */
    public Pet create(TenantId tenant, SubjectId owner, PetProfile profile) {
        return parts.unitOfWork().inTransaction(() -> {
            Pet pet = Pet.created(new PetId(parts.ids().next()), owner, profile, parts.now());
            if (!store.insert(tenant, pet)) {
                throw new IllegalStateException("Expected a new id from the id source, got " + pet.id() + " again");
            }
            tell(tenant, pet, PetChanged.Kind.CREATED, pet.createdAt());
            return pet;
        });
    }

    /** The person's pet; absent when it is somebody else's or deleted. */
    public Optional<Pet> find(TenantId tenant, SubjectId viewer, PetId id) {
        return owned(tenant, viewer, id).filter(pet -> !pet.isDeleted());
    }

    /** The person's pets, oldest entry first, deleted ones left out. */
    public PetListing list(TenantId tenant, SubjectId owner, PageRequest request) {
        int wanted = request.limit() + 1;
        if (request.cursor().isEmpty()) {
            return listed(tenant, owner, request, store.firstOfOwner(tenant, owner, wanted));
        }
        CursorOutcome outcome =
                cursors.decode(tenant, filterOf(owner), request.cursor().get());
        if (outcome instanceof CursorOutcome.Decoded decoded) {
            PetPosition after = PetPosition.of(decoded.position());
            return listed(tenant, owner, request, store.nextOfOwner(tenant, owner, after, wanted));
        }
        return new InvalidCursor(((CursorOutcome.InvalidCursor) outcome).code());
    }

    /** Changes the profile of the version that the person saw. */
    public PetChange edit(TenantId tenant, SubjectId editor, PetId id, long expectedVersion, PetProfile profile) {
        return parts.unitOfWork().inTransaction(() -> {
            Optional<Pet> found = find(tenant, editor, id);
            if (found.isEmpty() || found.get().version() != expectedVersion) {
                return found.<PetChange>map(Stale::new).orElseGet(Absent::new);
            }
            Pet pet = found.get();
            return pet.profile().equals(profile)
                    ? new Unchanged(pet)
                    : written(tenant, pet.withProfile(profile), PetChanged.Kind.EDITED);
        });
    }

    /** Deletes a pet; its owner can bring it back for 30 days. */
    public PetChange delete(TenantId tenant, SubjectId owner, PetId id) {
        return parts.unitOfWork()
                .inTransaction(() -> find(tenant, owner, id)
                        .map(pet -> written(tenant, pet.deleted(parts.now()), PetChanged.Kind.DELETED))
                        .orElseGet(Absent::new));
    }

    /** Brings a deleted pet back within its 30 days; afterwards it is absent. */
    public PetChange restore(TenantId tenant, SubjectId owner, PetId id) {
        return parts.unitOfWork()
                .inTransaction(() -> owned(tenant, owner, id)
                        .map(pet -> restored(tenant, pet))
                        .orElseGet(Absent::new));
    }

    /** Removes for good what nobody can bring back any more, so many rows at most; call it again until it returns 0. */
    public int purge(TenantId tenant, int limit) {
        return store.purge(tenant, parts.now().minus(Pet.RESTORABLE), limit);
    }

    private PetChange restored(TenantId tenant, Pet pet) {
        if (!pet.isDeleted()) {
            return new Unchanged(pet);
        }
        return pet.isRestorable(parts.now()) ? written(tenant, pet.restored(), PetChanged.Kind.RESTORED) : new Absent();
    }

    private Optional<Pet> owned(TenantId tenant, SubjectId viewer, PetId id) {
        return store.find(tenant, id).filter(pet -> pet.owner().equals(viewer));
    }

    private PetListing listed(TenantId tenant, SubjectId owner, PageRequest request, List<Pet> found) {
        return new Listed(Page.cut(found, request.limit(), pet -> cursorOf(tenant, owner, pet)));
    }

    private Cursor cursorOf(TenantId tenant, SubjectId owner, Pet pet) {
        return cursors.encode(tenant, filterOf(owner), PetPosition.of(pet).toCursor());
    }

    private static String filterOf(SubjectId owner) {
        return "pets?owner=" + owner;
    }

    private PetChange written(TenantId tenant, Pet next, PetChanged.Kind kind) {
        if (!store.update(tenant, next)) {
            return store.find(tenant, next.id()).<PetChange>map(Stale::new).orElseGet(Absent::new);
        }
        tell(tenant, next, kind, parts.now());
        return new Changed(next);
    }

    private void tell(TenantId tenant, Pet pet, PetChanged.Kind kind, Instant at) {
        parts.outbox()
                .append(new PetChanged(parts.nextEventId(), tenant, pet.id(), pet.owner(), kind, pet.version(), at));
    }
}
