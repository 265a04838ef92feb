package com.petmatch.core.pet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.core.EngineParts;
import com.petmatch.core.TestParts;
import com.petmatch.core.pet.PetChange.Absent;
import com.petmatch.core.pet.PetChange.Changed;
import com.petmatch.core.pet.PetChange.Stale;
import com.petmatch.core.pet.PetChange.Unchanged;
import com.petmatch.core.pet.PetListing.InvalidCursor;
import com.petmatch.core.pet.PetListing.Listed;
import com.petmatch.kernel.error.KernelErrors;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.page.Cursor;
import com.petmatch.kernel.page.Page;
import com.petmatch.kernel.page.PageRequest;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PetsTest {

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final TenantId OTHER_TENANT = new TenantId(new UUID(1, 2));
    private static final SubjectId ADA = new SubjectId(new UUID(7, 1));
    private static final SubjectId BEN = new SubjectId(new UUID(7, 2));
    private static final PetProfile BRUNO =
            PetProfile.named("Bruno", Species.DOG).sex(Sex.MALE).build();
    private static final PetProfile RENAMED = BRUNO.with().name("Bruno II").build();

    private final TestParts test = new TestParts();
    private final InMemoryPetStore store = new InMemoryPetStore(test.unitOfWork);
    private final Pets pets = new Pets(store, test.parts(), test.cursors);

    @Test
    void entersAPetAndTells() {
        Pet pet = pets.create(TENANT, ADA, BRUNO);

        assertThat(pets.find(TENANT, ADA, pet.id())).contains(pet);
        PetChanged event = PetChanged.from(test.lastRow());
        assertThat(event).isEqualTo(test.events().get(0));
        assertThat(event.kind()).isEqualTo(PetChanged.Kind.CREATED);
        assertThat(event.payload().toJson()).doesNotContain("Bruno");
    }

    @Test
    void editsTheVersionThatTheOwnerSaw() {
        Pet first = pets.create(TENANT, ADA, BRUNO);

        Pet second = changed(pets.edit(TENANT, ADA, first.id(), 1, RENAMED));

        assertThat(second.profile()).isEqualTo(RENAMED);
        assertThat(second.version()).isEqualTo(2);
        assertThat(pets.edit(TENANT, ADA, first.id(), 1, BRUNO)).isEqualTo(new Stale(second));
        assertThat(pets.edit(TENANT, ADA, first.id(), 2, RENAMED)).isEqualTo(new Unchanged(second));
        assertThat(test.eventTypes()).containsExactly("pet.created", "pet.edited");
    }

    @Test
    @Tag("row-IdorMatrix")
    void toAStrangerAPetIsAbsent() {
        PetId id = pets.create(TENANT, ADA, BRUNO).id();

        assertThat(pets.find(TENANT, BEN, id)).isEmpty();
        assertThat(pets.edit(TENANT, BEN, id, 1, RENAMED)).isEqualTo(new Absent());
        assertThat(pets.delete(TENANT, BEN, id)).isEqualTo(new Absent());
        assertThat(pets.restore(TENANT, BEN, id)).isEqualTo(new Absent());
        assertThat(pets.list(TENANT, BEN, PageRequest.first())).isEqualTo(new Listed(Page.last(List.of())));
        assertThat(pets.find(OTHER_TENANT, ADA, id)).isEmpty();
        assertThat(pets.delete(OTHER_TENANT, ADA, id)).isEqualTo(new Absent());
        assertThat(test.events()).hasSize(1);
    }

    @Test
    void leavesNoPetWhenTheEventCannotBeWritten() {
        EngineParts parts = test.parts();
        EngineParts broken = new EngineParts(
                parts.unitOfWork(),
                events -> {
                    throw new IllegalStateException("outbox is down");
                },
                parts.ids(),
                parts.clock());

        assertThatThrownBy(() -> new Pets(store, broken, test.cursors).create(TENANT, ADA, BRUNO))
                .hasMessage("outbox is down");
        assertThat(listed(PageRequest.first()).items()).isEmpty();
    }

    @Test
    void refusesAnIdSourceThatRepeats() {
        EngineParts parts = test.parts();
        EngineParts repeating =
                new EngineParts(parts.unitOfWork(), parts.outbox(), () -> new UUID(3, 3), parts.clock());
        Pets repeated = new Pets(store, repeating, test.cursors);
        repeated.create(TENANT, ADA, BRUNO);

        assertThatThrownBy(() -> repeated.create(TENANT, ADA, BRUNO)).isInstanceOf(IllegalStateException.class);
    }

    @Nested
    class Deleting {

        private final PetId id = pets.create(TENANT, ADA, BRUNO).id();

        @Test
        void hidesThePetAtOnce() {
            assertThat(changed(pets.delete(TENANT, ADA, id)).isDeleted()).isTrue();

            assertThat(pets.find(TENANT, ADA, id)).isEmpty();
            assertThat(listed(PageRequest.first()).items()).isEmpty();
            assertThat(pets.edit(TENANT, ADA, id, 2, RENAMED)).isEqualTo(new Absent());
            assertThat(pets.delete(TENANT, ADA, id)).isEqualTo(new Absent());
        }

        @Test
        void canBeUndoneForThirtyDays() {
            pets.delete(TENANT, ADA, id);
            test.advance(Duration.ofDays(30).minusNanos(1_000));

            Pet restored = changed(pets.restore(TENANT, ADA, id));

            assertThat(pets.find(TENANT, ADA, id)).contains(restored);
            assertThat(pets.restore(TENANT, ADA, id)).isEqualTo(new Unchanged(restored));
            assertThat(test.eventTypes()).containsExactly("pet.created", "pet.deleted", "pet.restored");
        }

        @Test
        void isFinalWhenTheThirtyDaysEnd() {
            pets.delete(TENANT, ADA, id);
            test.advance(Duration.ofDays(30));

            assertThat(pets.restore(TENANT, ADA, id)).isEqualTo(new Absent());
        }

        @Test
        void isPurgedOnlyAfterThirtyDays() {
            PetId alive = pets.create(TENANT, ADA, BRUNO).id();
            pets.delete(TENANT, ADA, id);
            test.advance(Duration.ofDays(30));
            assertThat(pets.purge(TENANT, 10)).isZero();
            test.advance(Duration.ofSeconds(1));

            assertThat(pets.purge(TENANT, 10)).isEqualTo(1);
            assertThat(pets.purge(TENANT, 10)).isZero();
            assertThat(pets.find(TENANT, ADA, alive)).isPresent();
        }

        @Test
        void losesToAWriteThatCameBetween() {
            Pets late = new Pets(new LosingStore(store), test.parts(), test.cursors);

            assertThat(late.delete(TENANT, ADA, id)).isInstanceOf(Stale.class);
            assertThat(test.eventTypes()).containsExactly("pet.created");
        }
    }

    @Nested
    @Tag("row-PageStability")
    class Listing {

        @Test
        void walksEveryPetOnceWhileOthersComeAndGo() {
            List<PetId> kept = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                kept.add(pets.create(TENANT, ADA, BRUNO).id());
            }
            List<PetId> walked = new ArrayList<>();
            Page<Pet> page = listed(PageRequest.first(7));
            walked.addAll(idsOf(page));
            while (page.next().isPresent()) {
                pets.delete(TENANT, ADA, kept.remove(0));
                test.advance(Duration.ofSeconds(1));
                page = listed(PageRequest.after(page.next().get(), 7));
                walked.addAll(idsOf(page));
            }

            assertThat(walked).doesNotHaveDuplicates().containsAll(kept).hasSize(25);
        }

        @Test
        void refusesTheCursorOfSomebodyElsesList() {
            for (int i = 0; i < 3; i++) {
                pets.create(TENANT, ADA, BRUNO);
            }
            Cursor cursor = listed(PageRequest.first(2)).next().orElseThrow();

            assertThat(pets.list(TENANT, BEN, PageRequest.after(cursor, 2)))
                    .isEqualTo(new InvalidCursor(KernelErrors.CURSOR_OTHER_QUERY));
            assertThat(pets.list(OTHER_TENANT, ADA, PageRequest.after(cursor, 2)))
                    .isEqualTo(new InvalidCursor(KernelErrors.CURSOR_OTHER_QUERY));
            assertThat(pets.list(TENANT, ADA, PageRequest.after(new Cursor("forged"), 2)))
                    .isEqualTo(new InvalidCursor(KernelErrors.CURSOR_MALFORMED));
        }

        private List<PetId> idsOf(Page<Pet> page) {
            return page.items().stream().map(Pet::id).toList();
        }
    }

    @Test
    void readsBackOnlyItsOwnEvents() {
        pets.create(TENANT, ADA, BRUNO);
        var row = test.lastRow();
        var foreign = new com.petmatch.kernel.event.OutboxRow(
                1,
                row.eventId(),
                row.tenant(),
                row.aggregate(),
                1,
                "pet.sold",
                1,
                row.occurredAt(),
                row.payload(),
                0,
                0);

        assertThatIllegalArgumentException().isThrownBy(() -> PetChanged.from(foreign));
    }

    @Test
    void aPetHasAVersion() {
        Pet pet = pets.create(TENANT, ADA, BRUNO);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pet(pet.id(), ADA, BRUNO, pet.createdAt(), Optional.empty(), 0));
    }

    private Page<Pet> listed(PageRequest request) {
        return ((Listed) pets.list(TENANT, ADA, request)).page();
    }

    private static Pet changed(PetChange change) {
        assertThat(change).isInstanceOf(Changed.class);
        return ((Changed) change).pet();
    }

    /** Loses every compare-and-set. */
    private record LosingStore(PetStore store) implements PetStore {

        @Override
        public boolean insert(TenantId tenant, Pet pet) {
            return store.insert(tenant, pet);
        }

        @Override
        public Optional<Pet> find(TenantId tenant, PetId id) {
            return store.find(tenant, id);
        }

        @Override
        public boolean update(TenantId tenant, Pet next) {
            return false;
        }

        @Override
        public List<Pet> firstOfOwner(TenantId tenant, SubjectId owner, int limit) {
            return store.firstOfOwner(tenant, owner, limit);
        }

        @Override
        public List<Pet> nextOfOwner(TenantId tenant, SubjectId owner, PetPosition after, int limit) {
            return store.nextOfOwner(tenant, owner, after, limit);
        }

        @Override
        public List<Pet> everyOfOwner(TenantId tenant, SubjectId owner) {
            return store.everyOfOwner(tenant, owner);
        }

        @Override
        public int eraseOfOwner(TenantId tenant, SubjectId owner) {
            return store.eraseOfOwner(tenant, owner);
        }

        @Override
        public int purge(TenantId tenant, java.time.Instant deletedBefore, int limit) {
            return store.purge(tenant, deletedBefore, limit);
        }
    }
}
