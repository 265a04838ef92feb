package com.petmatch.platform.media;

import com.petmatch.core.pet.Pet;
import com.petmatch.core.pet.PetId;
import com.petmatch.core.pet.Pets;
import com.petmatch.platform.fault.ProblemStatus;
import com.petmatch.platform.media.Uploads.NotKept;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.PageFault;
import com.petmatch.platform.web.Refusal;
import com.petmatch.platform.web.SeeOther;
import com.petmatch.security.access.Principal;
import com.petmatch.security.error.SecurityErrors;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The page with a pet's photo and documents; to everybody but the owner the pet is absent. */
@Controller
@RequestMapping("/pets/{id}")
class FilesController {

    private final Pets pets;
    private final MediaStore store;
    private final Uploads uploads;
    private final ProblemStatus statuses;

    FilesController(Pets pets, MediaStore store, Uploads uploads, ProblemStatus statuses) {
        this.pets = pets;
        this.store = store;
        this.uploads = uploads;
        this.statuses = statuses;
    }

    @GetMapping("/files")
    Answer show(Principal person, @PathVariable UUID id) {
        return page(person, mine(person, id), FormState.blank(), FormState.blank());
    }

    @PostMapping("/photo")
    Answer photo(Principal person, @PathVariable UUID id, @RequestParam Optional<MultipartFile> file) {
        Pet pet = mine(person, id);
        return received(person, pet, MediaKind.PHOTO, file)
                .map(not -> refused(not, page(person, pet, refused(not), FormState.blank())))
                .orElseGet(() -> done(id, "file-saved"));
    }

    @PostMapping("/documents")
    Answer document(Principal person, @PathVariable UUID id, @RequestParam Optional<MultipartFile> file) {
        Pet pet = mine(person, id);
        return received(person, pet, MediaKind.DOCUMENT, file)
                .map(not -> refused(not, page(person, pet, FormState.blank(), refused(not))))
                .orElseGet(() -> done(id, "file-saved"));
    }

    @PostMapping("/photo/remove")
    Answer removePhoto(Principal person, @PathVariable UUID id) {
        Pet pet = mine(person, id);
        store.photo(person.tenant(), person.subject(), pet.id())
                .ifPresent(photo -> store.remove(person.tenant(), person.subject(), photo.id()));
        return done(id, "file-removed");
    }

    @PostMapping("/documents/{media}/remove")
    Answer removeDocument(Principal person, @PathVariable UUID id, @PathVariable UUID media) {
        Media document = store
                .documents(person.tenant(), person.subject(), mine(person, id).id())
                .stream()
                .filter(kept -> kept.id().equals(media))
                .findFirst()
                .orElseThrow(PageFault::notFound);
        store.remove(person.tenant(), person.subject(), document.id());
        return done(id, "file-removed");
    }

    private Optional<NotKept> received(Principal person, Pet pet, MediaKind kind, Optional<MultipartFile> file) {
        return file.map(part -> uploads.receive(person, pet.id(), kind, part))
                .orElseGet(() -> Optional.of(NotKept.of(Refusal.of(SecurityErrors.UPLOAD_EMPTY))));
    }

    private Pet mine(Principal person, UUID id) {
        return pets.find(person.tenant(), person.subject(), new PetId(id)).orElseThrow(PageFault::notFound);
    }

    private static Answer done(UUID id, String what) {
        return new SeeOther("/pets/" + id + "/files?done=" + what);
    }

    private static FormState refused(NotKept not) {
        return FormState.blank().refused(not.refusal());
    }

    private Answer refused(NotKept not, Page page) {
        int status = statuses.of(not.refusal().code()).orElse(422);
        return page.withStatus(status).withRetryAfter(not.retryAfter());
    }

    private Page page(Principal person, Pet pet, FormState photoForm, FormState documentForm) {
        List<FilesPage.Document> documents = store.documents(person.tenant(), person.subject(), pet.id()).stream()
                .map(kept -> new FilesPage.Document(kept.id().toString(), kept.displayName(), kept.created()))
                .toList();
        return Page.of(
                "media/files",
                new FilesPage(
                        pet.id().value().toString(),
                        pet.profile().name(),
                        store.photo(person.tenant(), person.subject(), pet.id()).isPresent(),
                        documents,
                        uploads.areOpen(),
                        photoForm,
                        documentForm));
    }
}
