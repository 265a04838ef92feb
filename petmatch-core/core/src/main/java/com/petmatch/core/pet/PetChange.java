package com.petmatch.core.pet;

/** What became of a change to a pet. */
public sealed interface PetChange {

    /** Done; this is the new version. */
    record Changed(Pet pet) implements PetChange {}

    /** It was so already; nothing was written. */
    record Unchanged(Pet pet) implements PetChange {}

    /** The pet was changed since; this is how it stands. */
    record Stale(Pet current) implements PetChange {}

    /** There is no such pet for this person: none, somebody else's, or deleted. */
    record Absent() implements PetChange {}
}
