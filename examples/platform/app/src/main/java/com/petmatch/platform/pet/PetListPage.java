package com.petmatch.platform.pet;

import java.util.List;
import java.util.Optional;

/**
 * The owner's pets.
 *
 * @param removed the id of the pet that was just removed and can be brought back
 */
public record PetListPage(List<PetCard> pets, Optional<String> removed, int restoreDays) {

    public PetListPage {
        pets = List.copyOf(pets);
    }
}
