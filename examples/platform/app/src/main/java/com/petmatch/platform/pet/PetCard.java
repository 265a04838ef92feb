package com.petmatch.platform.pet;

import java.util.Optional;

/**
 * One pet in the list.
 *
 * @param species a code such as {@code dog}, whose word is {@code mypets.species.<code>}
 * @param breed the breed's name as the owner sees it, free text kept
 */
public record PetCard(
        String id, String name, String species, Optional<String> breed, Optional<PetAge> age, Optional<String> photo) {}
