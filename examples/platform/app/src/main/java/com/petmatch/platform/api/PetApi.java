package com.petmatch.platform.api;

import com.petmatch.core.pet.Pet;
import com.petmatch.core.pet.PetId;
import com.petmatch.core.pet.PetListing;
import com.petmatch.core.pet.Pets;
import com.petmatch.kernel.page.Cursor;
import com.petmatch.kernel.page.Page;
import com.petmatch.kernel.page.PageRequest;
import com.petmatch.security.access.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A person's pets; anybody else's are not found. */
@RestController
class PetApi {

    record PetView(String id, String name, String species, long version) {

        static PetView of(Pet pet) {
            return new PetView(
                    pet.id().value().toString(),
                    pet.profile().name(),
                    pet.profile().species().code(),
                    pet.version());
        }
    }

    record PetPage(List<PetView> items, Optional<String> next) {}

    private final Pets pets;

    PetApi(Pets pets) {
        this.pets = pets;
    }

    @GetMapping("/api/v1/pets")
    PetPage list(
            Principal person, @RequestParam Optional<String> cursor, @RequestParam(defaultValue = "20") int limit) {
        PetListing listing = pets.list(person.tenant(), person.subject(), request(cursor, limit));
        if (listing instanceof PetListing.Listed listed) {
            Page<Pet> page = listed.page();
            return new PetPage(
                    page.items().stream().map(PetView::of).toList(), page.next().map(Cursor::text));
        }
        throw ApiFault.of(((PetListing.InvalidCursor) listing).code());
    }

    @GetMapping("/api/v1/pets/{id}")
    PetView find(Principal person, @PathVariable UUID id) {
        return pets.find(person.tenant(), person.subject(), new PetId(id))
                .map(PetView::of)
                .orElseThrow(() -> ApiFault.of(HostErrors.NOT_FOUND));
    }

    private static PageRequest request(Optional<String> cursor, int limit) {
        if (limit < 1 || limit > PageRequest.MAX_LIMIT) {
            throw ApiFault.of(HostErrors.UNREADABLE);
        }
        return new PageRequest(cursor.map(Cursor::new), limit);
    }
}
