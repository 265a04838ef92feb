package com.petmatch.platform.pet;

import com.petmatch.core.CoreErrors;
import com.petmatch.core.pet.BirthDate;
import com.petmatch.core.pet.ChipId;
import com.petmatch.core.pet.ChipOutcome;
import com.petmatch.core.pet.ChipParser;
import com.petmatch.core.pet.PetProfile;
import com.petmatch.core.pet.Sex;
import com.petmatch.core.pet.Species;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.PageErrors;
import com.petmatch.platform.web.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Between a pet's profile and the form that shows it. Stateless. */
final class PetForms {

    static final List<String> SPECIES =
            List.of("dog", "cat", "rabbit", "guinea-pig", "bird", "horse", "ferret", "reptile", "fish", "other");

    private static final Refusal REQUIRED = Refusal.of(PageErrors.REQUIRED);
    private static final Refusal UNREADABLE = Refusal.of(PageErrors.UNREADABLE);
    private static final String OTHER = "other";

    private PetForms() {}

    /** What became of a posted form: the profile, or the form with its errors. */
    record Reading(FormState form, Optional<PetProfile> profile) {}

    static FormState shown(PetProfile profile) {
        Map<String, String> values = new LinkedHashMap<>();
        boolean other = profile.species().kind() == Species.Kind.OTHER;
        values.put("name", profile.name());
        values.put("species", PetCards.speciesKey(profile.species()));
        values.put("breed", other ? profile.species().label() : profile.breedText());
        values.put("sex", profile.sex().name().toLowerCase(Locale.ROOT));
        profile.birthDate().ifPresent(birth -> values.put("birth", birth.date().toString()));
        values.put(
                "birthApproximate",
                profile.birthDate().filter(PetForms::isApproximate).isPresent() ? "yes" : "");
        profile.chip().ifPresent(chip -> values.put("chip", chip.value()));
        return FormState.of(values);
    }

    /** Reads a posted form; what it does not show is kept from the former profile. */
    static Reading read(FormState posted, Optional<PetProfile> former, LocalDate today) {
        FormState form = checked(posted, today);
        if (form.isRefused()) {
            return new Reading(form, Optional.empty());
        }
        try {
            return new Reading(form, Optional.of(profile(form, former)));
        } catch (IllegalArgumentException tooLong) {
            return new Reading(form.refused("name", UNREADABLE), Optional.empty());
        }
    }

    private static FormState checked(FormState posted, LocalDate today) {
        FormState form = posted;
        form = posted.value("name").isBlank() ? form.refused("name", REQUIRED) : form;
        form = SPECIES.contains(posted.value("species")) ? form : form.refused("species", REQUIRED);
        boolean unnamed =
                posted.holds("species", OTHER) && posted.value("breed").isBlank();
        form = unnamed ? form.refused("breed", REQUIRED) : form;
        Optional<LocalDate> birth = day(posted.value("birth"));
        boolean badDay = !posted.value("birth").isBlank()
                && birth.filter(day -> !day.isAfter(today) && day.getYear() >= 1900)
                        .isEmpty();
        form = badDay ? form.refused("birth", UNREADABLE) : form;
        Optional<ErrorCode> chip = chipError(posted.value("chip"));
        return chip.isPresent() ? form.refused("chip", Refusal.of(chip.get())) : form;
    }

    private static PetProfile profile(FormState form, Optional<PetProfile> former) {
        boolean other = form.holds("species", OTHER);
        String breed = form.value("breed").strip();
        Species species = other
                ? Species.other(breed)
                : Species.parse(form.value("species")).orElseThrow();
        PetProfile.Builder builder = PetProfile.named(form.value("name"), species)
                .sex(sex(form.value("sex")))
                .breedText(other ? "" : breed);
        former.ifPresent(known -> builder.neuterStatus(known.neuterStatus()));
        birth(form, former).ifPresent(builder::birthDate);
        ChipParser.parse(form.value("chip")).registrable().ifPresent((ChipId chip) -> builder.chip(chip));
        return builder.build();
    }

    // A month or year that nobody touched stays one: the form knows less about it than the profile.
    private static Optional<BirthDate> birth(FormState form, Optional<PetProfile> former) {
        boolean approximate = form.holds("birthApproximate", "yes");
        return day(form.value("birth"))
                .map(day -> former.flatMap(PetProfile::birthDate)
                        .filter(known -> known.date().equals(day) && isApproximate(known) == approximate)
                        .orElseGet(() -> approximate ? BirthDate.estimated(day) : BirthDate.day(day)));
    }

    private static Optional<ErrorCode> chipError(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        ChipOutcome outcome = ChipParser.parse(text);
        if (outcome instanceof ChipOutcome.Invalid invalid) {
            return Optional.of(invalid.code());
        }
        return outcome.registrable().isPresent() ? Optional.empty() : Optional.of(CoreErrors.CHIP_TEST);
    }

    private static Sex sex(String value) {
        return switch (value) {
            case "female" -> Sex.FEMALE;
            case "male" -> Sex.MALE;
            default -> Sex.UNKNOWN;
        };
    }

    private static boolean isApproximate(BirthDate birth) {
        return birth.precision() != BirthDate.Precision.DAY;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
