package com.petmatch.platform.pet;

import com.petmatch.core.pet.Pet;
import com.petmatch.core.pet.PetChange;
import com.petmatch.core.pet.PetId;
import com.petmatch.core.pet.PetListing;
import com.petmatch.core.pet.PetProfile;
import com.petmatch.core.pet.Pets;
import com.petmatch.kernel.page.PageRequest;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.PageErrors;
import com.petmatch.platform.web.PageFault;
import com.petmatch.platform.web.PageTime;
import com.petmatch.platform.web.Refusal;
import com.petmatch.platform.web.SeeOther;
import com.petmatch.security.access.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The owner's pets, each of them absent to everybody else. */
@Controller
@RequestMapping("/pets")
class PetController {

    private static final int RESTORE_DAYS = Math.toIntExact(Pet.RESTORABLE.toDays());
    private static final SeeOther SAVED = new SeeOther("/pets?done=pet-saved");

    private final Pets pets;
    private final PetAllowance allowance;
    private final PetPhotos photos;
    private final PetCards cards;

    PetController(Pets pets, PetAllowance allowance, PetPhotos photos, PageTime time) {
        this.pets = pets;
        this.allowance = allowance;
        this.photos = photos;
        this.cards = new PetCards(time.clock(), time.zone());
    }

    @GetMapping
    Answer list(Principal person, @RequestParam Optional<UUID> removed) {
        PageRequest first = PageRequest.first(PageRequest.MAX_LIMIT);
        PetListing listing = pets.list(person.tenant(), person.subject(), first);
        Set<PetId> shown = photos.withPhoto(person.tenant(), person.subject());
        List<PetCard> mine = listing instanceof PetListing.Listed listed
                ? listed.page().items().stream()
                        .map(pet -> cards.of(pet, shown.contains(pet.id())))
                        .toList()
                : List.of();
        return Page.of("pet/list", new PetListPage(mine, removed.map(UUID::toString), RESTORE_DAYS));
    }

    @GetMapping("/new")
    Answer blank(Principal person) {
        return form(Optional.empty(), FormState.blank(), 0);
    }

    @PostMapping
    Answer create(Principal person, @RequestParam Map<String, String> posted) {
        PetForms.Reading reading = PetForms.read(FormState.of(posted), Optional.empty(), cards.today());
        if (reading.profile().isEmpty()) {
            return form(Optional.empty(), reading.form(), 0).withStatus(422);
        }
        if (!allowance.hasRoom(person)) {
            FormState refused = reading.form().refused(Refusal.of(PageErrors.PETS_LIMIT));
            return form(Optional.empty(), refused, 0).withStatus(409);
        }
        pets.create(person.tenant(), person.subject(), reading.profile().get());
        return SAVED;
    }

    @GetMapping("/{id}/edit")
    Answer edit(Principal person, @PathVariable UUID id) {
        Pet pet = mine(person, id);
        return form(Optional.of(id), PetForms.shown(pet.profile()), pet.version());
    }

    @PostMapping("/{id}")
    Answer save(
            Principal person,
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam Map<String, String> posted) {
        Optional<PetProfile> former = Optional.of(mine(person, id).profile());
        PetForms.Reading reading = PetForms.read(FormState.of(posted), former, cards.today());
        if (reading.profile().isEmpty()) {
            return form(Optional.of(id), reading.form(), version).withStatus(422);
        }
        PetChange change = pets.edit(
                person.tenant(),
                person.subject(),
                new PetId(id),
                version,
                reading.profile().get());
        return saved(id, reading.form(), change);
    }

    @PostMapping("/{id}/remove")
    Answer remove(Principal person, @PathVariable UUID id) {
        present(pets.delete(person.tenant(), person.subject(), new PetId(id)));
        return new SeeOther("/pets?removed=" + id);
    }

    @PostMapping("/{id}/restore")
    Answer restore(Principal person, @PathVariable UUID id) {
        present(pets.restore(person.tenant(), person.subject(), new PetId(id)));
        return new SeeOther("/pets?done=pet-restored");
    }

    private Pet mine(Principal person, UUID id) {
        return pets.find(person.tenant(), person.subject(), new PetId(id)).orElseThrow(PageFault::notFound);
    }

    private static Answer saved(UUID id, FormState form, PetChange change) {
        present(change);
        if (change instanceof PetChange.Stale stale) {
            FormState refused = form.refused(Refusal.of(PageErrors.CONFLICT));
            return form(Optional.of(id), refused, stale.current().version()).withStatus(409);
        }
        return SAVED;
    }

    private static void present(PetChange change) {
        if (change instanceof PetChange.Absent) {
            throw PageFault.notFound();
        }
    }

    private static Page form(Optional<UUID> id, FormState form, long version) {
        return Page.of("pet/form", new PetFormPage(id.map(UUID::toString), form, PetForms.SPECIES, version));
    }
}
