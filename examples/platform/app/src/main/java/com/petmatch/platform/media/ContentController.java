package com.petmatch.platform.media;

import com.petmatch.core.pet.Pet;
import com.petmatch.core.pet.PetId;
import com.petmatch.core.pet.Pets;
import com.petmatch.platform.web.PageFault;
import com.petmatch.security.access.Principal;
import com.petmatch.security.upload.ContentDisposition;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** The files themselves, as the detected kind, for those alone who may see the pet. */
@Controller
@RequestMapping("/pets/{id}")
class ContentController {

    private final Pets pets;
    private final MediaStore store;

    ContentController(Pets pets, MediaStore store) {
        this.pets = pets;
        this.store = store;
    }

    @GetMapping("/photo")
    void photo(Principal person, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Media photo =
                store.photo(person.tenant(), person.subject(), mine(person, id)).orElseThrow(PageFault::notFound);
        write(person, photo, ContentDisposition.inline(photo.storedName()), request, response);
    }

    @GetMapping("/documents/{media}")
    void document(
            Principal person,
            @PathVariable UUID id,
            @PathVariable UUID media,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Media document = store.documents(person.tenant(), person.subject(), mine(person, id)).stream()
                .filter(kept -> kept.id().equals(media))
                .findFirst()
                .orElseThrow(PageFault::notFound);
        write(person, document, ContentDisposition.attachment(document.displayName()), request, response);
    }

    private PetId mine(Principal person, UUID id) {
        return pets.find(person.tenant(), person.subject(), new PetId(id))
                .map(Pet::id)
                .orElseThrow(PageFault::notFound);
    }

    private void write(
            Principal person, Media media, String disposition, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // The browser may keep it, but asks each time whether the person still may see it.
        response.setHeader("Cache-Control", "private, no-cache");
        if (new ServletWebRequest(request, response)
                .checkNotModified('"' + media.sha256().hex() + '"')) {
            return;
        }
        byte[] bytes =
                store.bytes(person.tenant(), person.subject(), media.id()).orElseThrow(PageFault::notFound);
        response.setContentType(media.type().mediaType());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", disposition);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
