package com.petmatch.platform.media;

import com.petmatch.platform.web.FormState;
import java.time.Instant;
import java.util.List;

/**
 * The photo and the documents of one pet, and the forms that bring more.
 *
 * @param open whether files are taken at all
 * @param photoForm what became of a photo just sent
 * @param documentForm what became of a document just sent
 */
public record FilesPage(
        String petId,
        String petName,
        boolean photo,
        List<Document> documents,
        boolean open,
        FormState photoForm,
        FormState documentForm) {

    /** One document of the list. */
    public record Document(String id, String name, Instant created) {}

    public FilesPage {
        documents = List.copyOf(documents);
    }
}
