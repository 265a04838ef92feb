package com.petmatch.core.pet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PetValuesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @CsvSource({
        "3 months, 2025-12-31",
        "1 month, 2026-02-28",
        "1 year, 2025-03-31",
        "2  Years, 2024-03-31",
        "5 days, 2026-03-26",
        "2 weeks, 2026-03-17",
        "0 years, 2026-03-31",
    })
    void readsAgesAsEstimatedDates(String age, LocalDate born) {
        assertThat(BirthDate.fromAge(age, TODAY)).contains(BirthDate.estimated(born));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NULL",
                "old",
                "3",
                "months",
                "-1 years",
                "3 moons",
                "1.5 years",
                "9999 years",
                "٣ months",
                "999 years"
            })
    void refusesOtherAges(String age) {
        assertThat(BirthDate.fromAge(age, TODAY)).isEmpty();
    }

    @Property
    void birthDatesReadBackWhatTheyWrite(
            @ForAll @IntRange(max = 40_000) int day, @ForAll BirthDate.Precision precision) {
        BirthDate date = new BirthDate(LocalDate.of(1950, 1, 1).plusDays(day), precision);

        assertThat(BirthDate.parse(date.code())).contains(date);
        assertThat(date.latest()).isAfterOrEqualTo(date.date());
    }

    @Test
    void birthDatesClaimNoMoreThanIsKnown() {
        BirthDate month = new BirthDate(LocalDate.of(2024, 2, 17), BirthDate.Precision.MONTH);
        BirthDate year = new BirthDate(LocalDate.of(2024, 2, 17), BirthDate.Precision.YEAR);

        assertThat(month).isEqualTo(BirthDate.month(YearMonth.of(2024, 2))).hasToString("2024-02");
        assertThat(month.latest()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(year).isEqualTo(BirthDate.year(2024)).hasToString("2024");
        assertThat(year.latest()).isEqualTo(LocalDate.of(2024, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "~", "24", "2024-13", "2024-02-30", "abcd", "1899", "~1899-01-01", "2024-2", "+2024-01-01"})
    void refusesOtherBirthDates(String code) {
        assertThat(BirthDate.parse(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dog",
                "cat",
                "horse",
                "rabbit",
                "guinea-pig",
                "ferret",
                "bird",
                "reptile",
                "fish",
                "other:maned wolf"
            })
    void speciesReadBackWhatTheyWrite(String code) {
        assertThat(Species.parse(code)).map(Species::toString).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DOG", "guinea_pig", "other", "other:", "other: ", "other:a\nb", "dragon"})
    void refusesOtherSpecies(String code) {
        assertThat(Species.parse(code)).isEmpty();
    }

    @Test
    void onlyAnotherSpeciesHasALabel() {
        assertThat(Species.other(" hedgehog ").label()).isEqualTo("hedgehog");
        assertThatIllegalArgumentException().isThrownBy(() -> new Species(Species.Kind.DOG, "poodle"));
        assertThatIllegalArgumentException().isThrownBy(() -> Species.other("x".repeat(41)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb", "a\u0000b", "a\u202eb", "\ud800", "a\u2028b"})
    void refusesNamesThatAreNotOneLine(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PetProfile.named(name, Species.DOG).build());
        if (!name.isBlank()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PetProfile.named("Bruno", Species.DOG)
                            .breedText(name)
                            .build());
        }
    }

    @Test
    void namesCountCodePointsAndLoseTheirMargins() {
        assertThat(PetProfile.named(" Łaïka 犬 ", Species.DOG).build().name()).isEqualTo("Łaïka 犬");
        assertThat(PetProfile.named("🐕".repeat(80), Species.DOG).build().name())
                .hasSize(160);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PetProfile.named("🐕".repeat(81), Species.DOG).build());
    }

    @Property
    void anyTextIsReadWithoutAnException(@ForAll @StringLength(max = 40) String text) {
        assertThat(BirthDate.parse(text)).isNotNull();
        assertThat(Species.parse(text)).isNotNull();
        assertThat(BirthDate.fromAge(text, TODAY)).isNotNull();
    }
}
