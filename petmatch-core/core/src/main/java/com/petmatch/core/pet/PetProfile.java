package com.petmatch.core.pet;

import java.util.Optional;

/**
 * What an owner says about a pet. Immutable; built by {@link #named}.
 *
 * @param name 1 to 80 characters on one line
 * @param breedText the breed in the owner's words, 120 characters at most; empty when nothing was said
 */
public record PetProfile(
        String name,
        Species species,
        Sex sex,
        NeuterStatus neuterStatus,
        Optional<BirthDate> birthDate,
        Optional<ChipId> chip,
        String breedText) {

    private static final int MAX_NAME = 80;
    private static final int MAX_BREED = 120;

    /** Refuses names and breeds that are empty, too long or not one line. */
    public PetProfile {
        name = name.strip();
        breedText = breedText.strip();
        if (!PetText.isLine(name, MAX_NAME)) {
            throw new IllegalArgumentException("Expected a name of 1 to 80 characters on one line");
        }
        if (!breedText.isEmpty() && !PetText.isLine(breedText, MAX_BREED)) {
            throw new IllegalArgumentException("Expected a breed of 120 characters at most on one line");
        }
    }

    /** Starts a profile of which nothing else is known. */
    public static Builder named(String name, Species species) {
        return new Builder(name, species);
    }

    /** Starts from this profile. */
    public Builder with() {
        Builder builder =
                new Builder(name, species).sex(sex).neuterStatus(neuterStatus).breedText(breedText);
        builder.birthDate = birthDate;
        builder.chip = chip;
        return builder;
    }

    /** Collects what is known; not safe for concurrent use. */
    public static final class Builder {

        private String name;
        private final Species species;
        private Sex sex = Sex.UNKNOWN;
        private NeuterStatus neuterStatus = NeuterStatus.UNKNOWN;
        private Optional<BirthDate> birthDate = Optional.empty();
        private Optional<ChipId> chip = Optional.empty();
        private String breedText = "";

        private Builder(String name, Species species) {
            this.name = name;
            this.species = species;
        }

        /** Another name. */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /** {@link Sex#UNKNOWN} unless said. */
        public Builder sex(Sex value) {
            this.sex = value;
            return this;
        }

        /** {@link NeuterStatus#UNKNOWN} unless said. */
        public Builder neuterStatus(NeuterStatus value) {
            this.neuterStatus = value;
            return this;
        }

        /** The day of birth, as exact as it is known. */
        public Builder birthDate(BirthDate value) {
            this.birthDate = Optional.of(value);
            return this;
        }

        /** The transponder, as {@link ChipParser} read it. */
        public Builder chip(ChipId value) {
            this.chip = Optional.of(value);
            return this;
        }

        /** The breed in the owner's words. */
        public Builder breedText(String value) {
            this.breedText = value;
            return this;
        }

        /** The profile; refuses names and breeds that are empty, too long or not one line. */
        public PetProfile build() {
            return new PetProfile(name, species, sex, neuterStatus, birthDate, chip, breedText);
        }
    }
}
