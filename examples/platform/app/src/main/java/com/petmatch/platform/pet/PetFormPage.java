package com.petmatch.platform.pet;

import com.petmatch.platform.web.FormState;
import java.util.List;
import java.util.Optional;

/**
 * The form for a new or a known pet.
 *
 * @param petId absent for a new pet
 * @param species the codes to choose from
 * @param version what the form was read at, so that a change in between is noticed
 */
public record PetFormPage(Optional<String> petId, FormState form, List<String> species, long version) {

    public PetFormPage {
        species = List.copyOf(species);
    }

    public String action() {
        return petId.map(id -> "/pets/" + id).orElse("/pets");
    }
}
