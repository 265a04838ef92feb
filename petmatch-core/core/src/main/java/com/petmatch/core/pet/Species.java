package com.petmatch.core.pet;

import java.util.Locale;
import java.util.Optional;

/**
 * What kind of animal a pet is. Immutable.
 *
 * @param label what the owner calls it, for {@link Kind#OTHER} alone; else empty
 */
public record Species(Kind kind, String label) {

    /** Dogs. */
    public static final Species DOG = new Species(Kind.DOG, "");

    /** Cats. */
    public static final Species CAT = new Species(Kind.CAT, "");

    /** Horses; ponies are breeds of them. */
    public static final Species HORSE = new Species(Kind.HORSE, "");

    /** Rabbits. */
    public static final Species RABBIT = new Species(Kind.RABBIT, "");

    /** Guinea pigs. */
    public static final Species GUINEA_PIG = new Species(Kind.GUINEA_PIG, "");

    /** Ferrets. */
    public static final Species FERRET = new Species(Kind.FERRET, "");

    /** Birds. */
    public static final Species BIRD = new Species(Kind.BIRD, "");

    /** Reptiles. */
    public static final Species REPTILE = new Species(Kind.REPTILE, "");

    /** Fish. */
    public static final Species FISH = new Species(Kind.FISH, "");

    private static final int MAX_LABEL = 40;
    private static final String OTHER_PREFIX = "other:";

    /** The kinds that rules know. */
    public enum Kind {
        /** See {@link Species#DOG}. */
        DOG,
        /** See {@link Species#CAT}. */
        CAT,
        /** See {@link Species#HORSE}. */
        HORSE,
        /** See {@link Species#RABBIT}. */
        RABBIT,
        /** See {@link Species#GUINEA_PIG}. */
        GUINEA_PIG,
        /** See {@link Species#FERRET}. */
        FERRET,
        /** See {@link Species#BIRD}. */
        BIRD,
        /** See {@link Species#REPTILE}. */
        REPTILE,
        /** See {@link Species#FISH}. */
        FISH,
        /** An animal that no rule knows, with a label. */
        OTHER
    }

    /** Refuses {@link Kind#OTHER} without a label, and a label for any other kind. */
    public Species {
        label = label.strip();
        boolean fits = kind == Kind.OTHER ? PetText.isLine(label, MAX_LABEL) : label.isEmpty();
        if (!fits) {
            throw new IllegalArgumentException("Expected a label of 1 to 40 characters for OTHER and none for " + kind);
        }
    }

    /** An animal that no rule knows, such as {@code other("hedgehog")}; the label has 40 characters at most. */
    public static Species other(String label) {
        return new Species(Kind.OTHER, label);
    }

    /** Reads what {@link #code()} writes; empty for anything else. */
    public static Optional<Species> parse(String code) {
        if (code.startsWith(OTHER_PREFIX)) {
            String label = code.substring(OTHER_PREFIX.length());
            return PetText.isLine(label.strip(), MAX_LABEL) ? Optional.of(other(label)) : Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.OTHER && code.equals(codeOf(kind))) {
                return Optional.of(new Species(kind, ""));
            }
        }
        return Optional.empty();
    }

    /** The stable text for stores and interfaces: {@code dog}, {@code guinea-pig}, {@code other:hedgehog}. */
    public String code() {
        return kind == Kind.OTHER ? OTHER_PREFIX + label : codeOf(kind);
    }

    @Override
    public String toString() {
        return code();
    }

    private static String codeOf(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
