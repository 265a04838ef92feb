package com.petmatch.platform.pet;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.core.pet.BirthDate;
import com.petmatch.core.pet.NeuterStatus;
import com.petmatch.core.pet.PetProfile;
import com.petmatch.core.pet.Sex;
import com.petmatch.core.pet.Species;
import com.petmatch.platform.web.FormState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PetFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void readsAFullForm() {
        PetProfile profile = read(Map.of(
                        "name",
                        " Bruno ",
                        "species",
                        "dog",
                        "breed",
                        "Lagotto",
                        "sex",
                        "male",
                        "birth",
                        "2022-04-30",
                        "chip",
                        "276 0972 0000 1234"))
                .profile()
                .orElseThrow();

        assertThat(profile.name()).isEqualTo("Bruno");
        assertThat(profile.species()).isEqualTo(Species.DOG);
        assertThat(profile.sex()).isEqualTo(Sex.MALE);
        assertThat(profile.birthDate()).contains(BirthDate.day(LocalDate.of(2022, 4, 30)));
        assertThat(profile.chip().orElseThrow().value()).startsWith("276");
    }

    @Test
    void leavesOpenWhatNobodyKnows() {
        PetProfile profile =
                read(Map.of("name", "Pip", "species", "rabbit")).profile().orElseThrow();

        assertThat(profile.birthDate()).isEmpty();
        assertThat(profile.chip()).isEmpty();
        assertThat(profile.sex()).isEqualTo(Sex.UNKNOWN);
    }

    @Test
    void marksEachFieldThatCannotBeRead() {
        PetForms.Reading reading = read(Map.of("name", " ", "species", "dragon", "birth", "2026-11-22", "chip", "12"));

        assertThat(reading.profile()).isEmpty();
        assertThat(reading.form().errors()).containsOnlyKeys("name", "species", "birth", "chip");
    }

    @Test
    void asksForWordsWhenTheAnimalIsAnother() {
        assertThat(read(Map.of("name", "Igor", "species", "other")).form().errors())
                .containsOnlyKeys("breed");

        PetProfile profile = read(Map.of("name", "Igor", "species", "other", "breed", "hedgehog"))
                .profile()
                .orElseThrow();
        assertThat(profile.species()).isEqualTo(Species.other("hedgehog"));
        assertThat(profile.breedText()).isEmpty();
    }

    @Test
    void refusesANameThatIsTooLong() {
        assertThat(read(Map.of("name", "x".repeat(81), "species", "cat")).form().errors())
                .containsOnlyKeys("name");
    }

    @Test
    void keepsAMonthThatNobodyTouched() {
        PetProfile former = PetProfile.named("Mia", Species.CAT)
                .birthDate(BirthDate.month(YearMonth.of(2020, 5)))
                .neuterStatus(NeuterStatus.NEUTERED)
                .build();

        PetForms.Reading reading = PetForms.read(PetForms.shown(former), Optional.of(former), TODAY);

        assertThat(reading.profile()).contains(former);
    }

    @Test
    void takesAnApproximateDayForAnEstimate() {
        PetProfile profile = read(Map.of(
                        "name", "Mia", "species", "cat", "birth", "2015-01-01", "birthApproximate", "yes"))
                .profile()
                .orElseThrow();

        assertThat(profile.birthDate()).contains(BirthDate.estimated(LocalDate.of(2015, 1, 1)));
    }

    @Test
    void countsAgeInTheUnitThatPeopleSay() {
        assertThat(PetCards.age(TODAY.minusYears(4), TODAY, false)).contains(new PetAge(PetAge.Unit.YEARS, 4, false));
        assertThat(PetCards.age(TODAY.minusMonths(5), TODAY, true)).contains(new PetAge(PetAge.Unit.MONTHS, 5, true));
        assertThat(PetCards.age(TODAY.minusWeeks(9), TODAY, false)).contains(new PetAge(PetAge.Unit.WEEKS, 9, false));
        assertThat(PetCards.age(TODAY.plusDays(1), TODAY, false)).isEmpty();
    }

    private static PetForms.Reading read(Map<String, String> posted) {
        return PetForms.read(FormState.of(posted), Optional.empty(), TODAY);
    }
}
