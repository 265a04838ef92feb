package com.petmatch.core.pet;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Pets in the memory of one process: for quickstarts and tests. Safe for concurrent use. */
public final class InMemoryPetStore implements PetStore {

    private record Key(TenantId tenant, PetId id) {}

    private record Row(TenantId tenant, Pet pet) {}

    // Ids compare as texts: a UUID compares its halves signed, a database compares them unsigned.
    private static final Comparator<PetPosition> ORDER = Comparator.comparing(PetPosition::createdAt)
            .thenComparing(position -> position.id().toString());

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, Row> rows;

    /** An empty store whose changes roll back with this unit of work. */
    public InMemoryPetStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.rows = new MemoryTable<>(unitOfWork);
    }

    @Override
    public boolean insert(TenantId tenant, Pet pet) {
        return rows.putIfAbsent(new Key(tenant, pet.id()), new Row(tenant, pet));
    }

    @Override
    public Optional<Pet> find(TenantId tenant, PetId id) {
        return rows.get(new Key(tenant, id)).map(Row::pet);
    }

    @Override
    public boolean update(TenantId tenant, Pet next) {
        Key key = new Key(tenant, next.id());
        return unitOfWork.inTransaction(() -> rows.get(key)
                .filter(current -> current.pet().version() == next.version() - 1)
                .map(current -> rows.replace(key, current, new Row(tenant, next)))
                .orElse(false));
    }

    @Override
    public List<Pet> firstOfOwner(TenantId tenant, SubjectId owner, int limit) {
        return ofOwner(tenant, owner, position -> true, limit);
    }

    @Override
    public List<Pet> nextOfOwner(TenantId tenant, SubjectId owner, PetPosition after, int limit) {
        return ofOwner(tenant, owner, position -> ORDER.compare(position, after) > 0, limit);
    }

    @Override
    public List<Pet> everyOfOwner(TenantId tenant, SubjectId owner) {
        return rows
                .values(row -> row.tenant().equals(tenant) && row.pet().owner().equals(owner))
                .stream()
                .map(Row::pet)
                .sorted(Comparator.comparing(PetPosition::of, ORDER))
                .toList();
    }

    @Override
    public int eraseOfOwner(TenantId tenant, SubjectId owner) {
        return unitOfWork.inTransaction(() -> {
            List<Pet> gone = everyOfOwner(tenant, owner);
            gone.forEach(pet -> rows.remove(new Key(tenant, pet.id())));
            return gone.size();
        });
    }

    @Override
    public int purge(TenantId tenant, Instant deletedBefore, int limit) {
        return unitOfWork.inTransaction(() -> {
            List<Pet> gone = rows
                    .values(row -> row.tenant().equals(tenant)
                            && row.pet()
                                    .deletedAt()
                                    .filter(deletedBefore::isAfter)
                                    .isPresent())
                    .stream()
                    .map(Row::pet)
                    .sorted(Comparator.comparing(pet -> pet.deletedAt().orElseThrow()))
                    .limit(limit)
                    .toList();
            gone.forEach(pet -> rows.remove(new Key(tenant, pet.id())));
            return gone.size();
        });
    }

    private List<Pet> ofOwner(TenantId tenant, SubjectId owner, Predicate<PetPosition> wanted, int limit) {
        return everyOfOwner(tenant, owner).stream()
                .filter(pet -> !pet.isDeleted() && wanted.test(PetPosition.of(pet)))
                .limit(limit)
                .toList();
    }
}
