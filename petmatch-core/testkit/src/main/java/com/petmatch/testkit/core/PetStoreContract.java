package com.petmatch.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.core.pet.BirthDate;
import com.petmatch.core.pet.ChipId;
import com.petmatch.core.pet.NeuterStatus;
import com.petmatch.core.pet.Pet;
import com.petmatch.core.pet.PetId;
import com.petmatch.core.pet.PetProfile;
import com.petmatch.core.pet.PetStore;
import com.petmatch.core.pet.PetStore.PetPosition;
import com.petmatch.core.pet.Sex;
import com.petmatch.core.pet.Species;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link PetStore} promises. A subclass hands in an empty store for each test. */
public abstract class PetStoreContract {

    private static final TenantId TENANT = new TenantId(new UUID(1, 1));
    private static final TenantId OTHER_TENANT = new TenantId(new UUID(1, 2));
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");
    private static final SubjectId ADA = new SubjectId(new UUID(7, 1));
    private static final SubjectId BEN = new SubjectId(new UUID(7, 2));
    private static final PetProfile BRUNO =
            PetProfile.named("Bruno", Species.DOG).build();

    /** For subclasses. */
    protected PetStoreContract() {}

    /** The store under test, empty at the start of each test. */
    protected abstract PetStore store();

    /** The transactions that the store joins. */
    protected abstract UnitOfWork unitOfWork();

    @Test
    void findsWhatWasInserted() {
        Pet pet = pet(1, ADA, NOON);

        assertThat(store().insert(TENANT, pet)).isTrue();
        assertThat(store().insert(TENANT, pet(1, BEN, NOON))).isFalse();

        assertThat(store().find(TENANT, pet.id())).contains(pet);
        assertThat(store().find(TENANT, id(2))).isEmpty();
    }

    @Test
    void keepsEveryFieldOfAProfile() {
        List<PetProfile> profiles = List.of(
                PetProfile.named("Łaïka 犬 🐕", Species.other("maned wolf"))
                        .sex(Sex.FEMALE)
                        .neuterStatus(NeuterStatus.NEUTERED)
                        .birthDate(BirthDate.day(LocalDate.of(2024, 2, 29)))
                        .chip(new ChipId.Iso("040097200123456"))
                        .breedText("Labrador/Poodle Mix")
                        .build(),
                BRUNO.with().birthDate(BirthDate.month(YearMonth.of(2020, 5))).build(),
                BRUNO.with().birthDate(BirthDate.year(2019)).sex(Sex.MALE).build(),
                BRUNO.with()
                        .birthDate(BirthDate.estimated(LocalDate.of(2018, 7, 4)))
                        .chip(new ChipId.Legacy("0A1B2C3D4E"))
                        .neuterStatus(NeuterStatus.INTACT)
                        .build());

        for (int i = 0; i < profiles.size(); i++) {
            Pet pet = new Pet(id(i), ADA, profiles.get(i), NOON, Optional.of(NOON.plusSeconds(5)), i + 1);
            store().insert(TENANT, pet);
            assertThat(store().find(TENANT, pet.id())).contains(pet);
        }
    }

    @Test
    void writesOnlyOverThePreviousVersion() {
        Pet first = pet(1, ADA, NOON);
        store().insert(TENANT, first);
        Pet second = version(first, 2, Optional.empty());

        assertThat(store().update(TENANT, version(first, 3, Optional.empty()))).isFalse();
        assertThat(store().update(TENANT, second)).isTrue();
        assertThat(store().update(TENANT, second)).isFalse();
        assertThat(store().update(TENANT, version(pet(9, ADA, NOON), 2, Optional.empty())))
                .isFalse();
        assertThat(store().find(TENANT, first.id())).contains(second);
    }

    @Test
    @Tag("row-PageStability")
    void walksEqualTimesByIdWithoutRepeatOrLoss() {
        for (int i = 0; i < 60; i++) {
            store().insert(TENANT, pet(i % 2 == 0 ? i : -i, ADA, NOON.plusSeconds(i / 40)));
        }
        store().insert(TENANT, pet(1_000, BEN, NOON));

        List<Pet> walked = walk(7);

        assertThat(walked)
                .hasSize(60)
                .doesNotHaveDuplicates()
                .allMatch(pet -> pet.owner().equals(ADA));
        assertThat(walked).isSortedAccordingTo((a, b) -> {
            int byTime = a.createdAt().compareTo(b.createdAt());
            return byTime != 0 ? byTime : a.id().toString().compareTo(b.id().toString());
        });
    }

    @Test
    void listsNoDeletedPetButStillFindsIt() {
        Pet pet = pet(1, ADA, NOON);
        store().insert(TENANT, pet);
        Pet deleted = version(pet, 2, Optional.of(NOON.plusSeconds(1)));
        store().update(TENANT, deleted);

        assertThat(store().firstOfOwner(TENANT, ADA, 10)).isEmpty();
        assertThat(store().nextOfOwner(TENANT, ADA, new PetPosition(NOON.minusSeconds(1), id(0)), 10))
                .isEmpty();
        assertThat(store().find(TENANT, pet.id())).contains(deleted);
    }

    @Test
    void purgesTheLongestDeletedFirstAndNothingElse() {
        for (int i = 0; i < 5; i++) {
            Pet pet = pet(i, ADA, NOON);
            store().insert(TENANT, new Pet(pet.id(), ADA, BRUNO, NOON, Optional.of(NOON.plusSeconds(i)), 1));
        }
        store().insert(TENANT, pet(7, ADA, NOON));

        assertThat(store().purge(TENANT, NOON.plusSeconds(3), 2)).isEqualTo(2);
        assertThat(store().find(TENANT, id(1))).isEmpty();
        assertThat(store().find(TENANT, id(2))).isPresent();
        assertThat(store().purge(TENANT, NOON.plusSeconds(3), 10)).isEqualTo(1);
        assertThat(store().find(TENANT, id(3))).isPresent();
        assertThat(store().find(TENANT, id(7))).isPresent();
    }

    @Test
    void exportsAndErasesDeletedPetsOfOneOwnerToo() {
        Pet alive = pet(2, ADA, NOON);
        Pet deleted = new Pet(id(1), ADA, BRUNO, NOON, Optional.of(NOON.plusSeconds(1)), 1);
        Pet foreign = pet(3, BEN, NOON);
        List.of(alive, deleted, foreign).forEach(pet -> store().insert(TENANT, pet));

        assertThat(store().everyOfOwner(TENANT, ADA)).containsExactly(deleted, alive);
        assertThat(store().everyOfOwner(OTHER_TENANT, ADA)).isEmpty();
        assertThat(store().eraseOfOwner(OTHER_TENANT, ADA)).isZero();
        assertThat(store().eraseOfOwner(TENANT, ADA)).isEqualTo(2);
        assertThat(store().eraseOfOwner(TENANT, ADA)).isZero();
        assertThat(store().everyOfOwner(TENANT, ADA)).isEmpty();
        assertThat(store().find(TENANT, foreign.id())).contains(foreign);
    }

    @Test
    @Tag("row-TenantWall")
    void anotherTenantSeesAndTouchesNothing() {
        Pet pet = pet(1, ADA, NOON);
        store().insert(TENANT, pet);

        assertThat(store().find(OTHER_TENANT, pet.id())).isEmpty();
        assertThat(store().firstOfOwner(OTHER_TENANT, ADA, 10)).isEmpty();
        assertThat(store().update(OTHER_TENANT, version(pet, 2, Optional.of(NOON))))
                .isFalse();
        store().update(TENANT, version(pet, 2, Optional.of(NOON)));
        assertThat(store().purge(OTHER_TENANT, NOON.plusSeconds(60), 10)).isZero();
        assertThat(store().find(TENANT, pet.id())).isPresent();
    }

    @Test
    void rollsBackWithItsTransaction() {
        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    store().insert(TENANT, pet(1, ADA, NOON));
                    throw new IllegalStateException("fails after the insert");
                }))
                .hasMessage("fails after the insert");

        assertThat(store().find(TENANT, id(1))).isEmpty();
    }

    private List<Pet> walk(int limit) {
        List<Pet> walked = new ArrayList<>(store().firstOfOwner(TENANT, ADA, limit));
        List<Pet> page = walked;
        while (!page.isEmpty()) {
            PetPosition last = PetPosition.of(page.get(page.size() - 1));
            page = store().nextOfOwner(TENANT, ADA, last, limit);
            walked.addAll(page);
        }
        return walked;
    }

    private static PetId id(long number) {
        return new PetId(new UUID(5, number));
    }

    private static Pet pet(long number, SubjectId owner, Instant createdAt) {
        return new Pet(id(number), owner, BRUNO, createdAt, Optional.empty(), 1);
    }

    private static Pet version(Pet pet, long version, Optional<Instant> deletedAt) {
        PetProfile renamed = pet.profile().with().name("Bruno " + version).build();
        return new Pet(pet.id(), pet.owner(), renamed, pet.createdAt(), deletedAt, version);
    }
}
