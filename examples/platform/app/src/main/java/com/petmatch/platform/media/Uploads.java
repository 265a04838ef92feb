package com.petmatch.platform.media;

import com.petmatch.core.pet.PetId;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.platform.web.PageErrors;
import com.petmatch.platform.web.Refusal;
import com.petmatch.security.access.Principal;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.upload.QuarantinedFile;
import com.petmatch.security.upload.UploadGuard;
import com.petmatch.security.upload.UploadOutcome;
import com.petmatch.security.upload.UploadOutcome.Accepted;
import com.petmatch.security.upload.UploadOutcome.Quarantined;
import com.petmatch.security.upload.UploadOutcome.Refused;
import com.petmatch.security.upload.UploadRequest;
import com.petmatch.security.upload.UploadStoreException;
import com.petmatch.security.upload.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.multipart.MultipartFile;

/** Takes files for pets: through the guard, and kept only when it accepted them. Safe for concurrent use. */
public final class Uploads {

    private static final Logger log = LoggerFactory.getLogger(Uploads.class);

    private final Map<MediaKind, UploadGuard> guards = new EnumMap<>(MediaKind.class);
    private final UploadScanner scanner;
    private final MediaStore store;
    private final IdSource ids;
    private final InstantSource clock;

    /** Over a guard for each kind. */
    public Uploads(
            Function<MediaKind, UploadGuard> guard,
            UploadScanner scanner,
            MediaStore store,
            IdSource ids,
            InstantSource clock) {
        for (MediaKind kind : MediaKind.values()) {
            guards.put(kind, guard.apply(kind));
        }
        this.scanner = scanner;
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /** Why a file was not kept, and when another may be sent; zero: at any time. */
    public record NotKept(Refusal refusal, Duration retryAfter) {

        static NotKept of(Refusal refusal) {
            return new NotKept(refusal, Duration.ZERO);
        }
    }

    /** Whether a file would be looked at now at all. */
    public boolean areOpen() {
        return scanner.isNamed() || scanner.isAnswering();
    }

    /** Keeps the file, or says why not: then nothing of it is left. */
    public Optional<NotKept> receive(Principal person, PetId pet, MediaKind kind, MultipartFile part) {
        if (!areOpen()) {
            return Optional.of(NotKept.of(Refusal.of(PageErrors.NO_SCANNER)));
        }
        String name = Optional.ofNullable(part.getOriginalFilename()).orElse("");
        if (name.isEmpty()) {
            return Optional.of(NotKept.of(Refusal.of(SecurityErrors.UPLOAD_EMPTY)));
        }
        String declared = Optional.ofNullable(part.getContentType()).orElse("");
        try (InputStream content = part.getInputStream()) {
            UploadRequest request = new UploadRequest(content, declared, name, person.tenant(), person.subject());
            return settled(
                    person, pet, kind, Objects.requireNonNull(guards.get(kind)).receive(request));
        } catch (UploadStoreException | IOException failed) {
            log.error("An upload could not be kept", failed);
            return Optional.of(NotKept.of(Refusal.of(SecurityErrors.UPLOAD_STORE)));
        }
    }

    private Optional<NotKept> settled(Principal person, PetId pet, MediaKind kind, UploadOutcome outcome)
            throws IOException {
        if (outcome instanceof Accepted accepted) {
            try (UploadedFile file = accepted.file()) {
                keep(person, pet, kind, file);
            }
            return Optional.empty();
        }
        if (outcome instanceof Quarantined quarantined) {
            // Nobody looks at files by hand here: what cannot be called clean is not kept, and may be sent again.
            try (QuarantinedFile file = quarantined.file()) {
                log.info("Upload not called clean, code {}, {}", quarantined.code(), file.kind());
            }
            return Optional.of(NotKept.of(Refusal.of(quarantined.code())));
        }
        Refused refused = (Refused) outcome;
        log.info("Upload refused, code {}: {}", refused.code(), refused.fault());
        return Optional.of(new NotKept(Refusal.of(refused.code()), refused.retryAfter()));
    }

    private void keep(Principal person, PetId pet, MediaKind kind, UploadedFile file) throws IOException {
        byte[] bytes;
        try (InputStream clean = file.open()) {
            bytes = clean.readAllBytes();
        }
        Media media = new Media(
                ids.next(),
                pet,
                kind,
                file.kind(),
                file.storedName(),
                file.displayName(),
                file.sha256(),
                file.size(),
                clock.instant());
        store.keep(person.tenant(), person.subject(), media, bytes);
    }
}
