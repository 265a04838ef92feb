package com.petmatch.platform.pet;

import com.petmatch.core.pet.BirthDate;
import com.petmatch.core.pet.Pet;
import com.petmatch.core.pet.PetProfile;
import com.petmatch.core.pet.Species;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Makes the cards of the list out of pets: what is not known stays open. Safe for concurrent use. */
final class PetCards {

    private static final int WEEKS_UNTIL_MONTHS = 13;

    private final InstantSource clock;
    private final ZoneId zone;

    PetCards(InstantSource clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    PetCard of(Pet pet, boolean photo) {
        PetProfile profile = pet.profile();
        Optional<String> breed = profile.species().kind() == Species.Kind.OTHER
                ? Optional.of(profile.species().label())
                : Optional.of(profile.breedText()).filter(text -> !text.isEmpty());
        return new PetCard(
                pet.id().value().toString(),
                profile.name(),
                speciesKey(profile.species()),
                breed,
                profile.birthDate().flatMap(this::age),
                photo ? Optional.of("/pets/" + pet.id().value() + "/photo") : Optional.empty());
    }

    static String speciesKey(Species species) {
        return species.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private Optional<PetAge> age(BirthDate birth) {
        boolean approximate = birth.precision() != BirthDate.Precision.DAY;
        return age(birth.date(), today(), approximate);
    }

    static Optional<PetAge> age(LocalDate birth, LocalDate today, boolean approximate) {
        if (birth.isAfter(today)) {
            return Optional.empty();
        }
        Period lived = Period.between(birth, today);
        if (lived.getYears() > 0) {
            return Optional.of(new PetAge(PetAge.Unit.YEARS, lived.getYears(), approximate));
        }
        long weeks = ChronoUnit.WEEKS.between(birth, today);
        return weeks >= WEEKS_UNTIL_MONTHS
                ? Optional.of(new PetAge(PetAge.Unit.MONTHS, lived.getMonths(), approximate))
                : Optional.of(new PetAge(PetAge.Unit.WEEKS, (int) weeks, approximate));
    }
}
