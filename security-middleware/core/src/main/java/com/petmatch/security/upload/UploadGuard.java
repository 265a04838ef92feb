package com.petmatch.security.upload;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.limit.LimitOutcome;
import com.petmatch.security.limit.LimitOutcome.Degraded;
import com.petmatch.security.limit.LimitOutcome.Limited;
import com.petmatch.security.upload.ScanOutcome.Clean;
import com.petmatch.security.upload.ScanOutcome.Encrypted;
import com.petmatch.security.upload.ScanOutcome.Failed;
import com.petmatch.security.upload.ScanOutcome.Infected;
import com.petmatch.security.upload.ScanOutcome.LimitExceeded;
import com.petmatch.security.upload.UploadOutcome.Accepted;
import com.petmatch.security.upload.UploadOutcome.Quarantined;
import com.petmatch.security.upload.UploadOutcome.Refused;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides about files from outside: name, declared type, size, quota, type by content, structure to the last byte,
 * size in pixels, archives, scanner; in this order, cheapest first.
 *
 * <p>Guarantees: the client's stream is read once and in constant memory; nothing is unpacked to a disk; only bytes
 * that the scanner called clean are accepted, and what an accepted file gives is proven to be these; whatever is
 * refused, or fails, leaves nothing behind. Safe for concurrent use; waits for the stream and the scanner in the
 * calling thread.
 */
public final class UploadGuard {

    private final UploadParts parts;

    UploadGuard(UploadParts parts) {
        this.parts = parts;
    }

    public static UploadGuardBuilder builder(UploadPolicy policy) {
        return new UploadGuardBuilder(policy);
    }

    /**
     * The outcome; accepted and quarantined files are the caller's to close.
     *
     * @throws UploadStoreException when the store of bytes fails
     */
    public UploadOutcome receive(UploadRequest request) {
        try {
            OriginalName name = OriginalName.of(request.fileName());
            FileKind kind = expectedKind(name, request.declaredType());
            return received(request, name, kind);
        } catch (UnacceptableContentException refused) {
            return Refused.of(refused.code(), refused.fault());
        } catch (IOException failed) {
            throw new UploadStoreException(failed);
        }
    }

    private FileKind expectedKind(OriginalName name, String declaredType) throws UnacceptableContentException {
        FileKind kind = FileKind.ofExtension(name.extension())
                .filter(parts.policy()::allows)
                .orElseThrow(() -> new UnacceptableContentException(
                        SecurityErrors.UPLOAD_TYPE, "An extension that is not let in"));
        if (!kind.isDeclaredAs(essence(declaredType))) {
            throw new UnacceptableContentException(
                    SecurityErrors.UPLOAD_MISMATCH, "Declared as another type than its extension's " + kind);
        }
        return kind;
    }

    private static String essence(String mediaType) {
        int parameters = mediaType.indexOf(';');
        return (parameters < 0 ? mediaType : mediaType.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private UploadOutcome received(UploadRequest request, OriginalName name, FileKind kind) throws IOException {
        ContentIntake intake =
                new ContentIntake(kind, parts.policy().maxBytes(kind), SecurityErrors.UPLOAD_INTERRUPTED);
        ScannedContent content = intake.read(request.content(), parts.store());
        try (Claim claim = new Claim(content)) {
            LimitOutcome room = parts.quota().take(request.tenant(), request.subject(), content.size());
            if (limited(room) instanceof Limited full) {
                return new Refused(SecurityErrors.UPLOAD_QUOTA, full.rule().name(), full.retryAfter());
            }
            intake.requireExpected();
            UploadOutcome outcome = inspected(content, name);
            claim.releaseTo(outcome);
            return outcome;
        }
    }

    private static LimitOutcome limited(LimitOutcome room) {
        return room instanceof Degraded degraded ? degraded.local() : room;
    }

    private UploadOutcome inspected(ScannedContent content, OriginalName name) throws IOException {
        try {
            parts.requireStructure(content);
        } catch (UnacceptableContentException closed) {
            if (closed.code().equals(SecurityErrors.UPLOAD_ENCRYPTED)) {
                return quarantined(closed.code(), new Encrypted(), content, name);
            }
            throw closed;
        }
        Optional<ImageReencoder> reencoder =
                parts.reencoder().filter(given -> content.kind().isImage());
        return reencoder.isPresent() ? reencoded(content, name, reencoder.get()) : scanned(content, name);
    }

    private UploadOutcome reencoded(ScannedContent content, OriginalName name, ImageReencoder reencoder)
            throws IOException {
        ScannedContent anew = Reencoding.of(content, reencoder, parts);
        try (Claim claim = new Claim(anew)) {
            parts.requireStructure(anew);
            UploadOutcome outcome = scanned(anew, name);
            claim.releaseTo(outcome);
            return outcome;
        }
    }

    private UploadOutcome scanned(ScannedContent content, OriginalName name) {
        ScanOutcome verdict = verdict(content);
        if (verdict instanceof Clean) {
            return new Accepted(new UploadedFile(content, parts.storedName(content.kind()), name.display()));
        }
        if (verdict instanceof Infected infected) {
            return Refused.of(SecurityErrors.UPLOAD_INFECTED, infected.signature());
        }
        ErrorCode code = verdict instanceof Encrypted
                ? SecurityErrors.UPLOAD_ENCRYPTED
                : verdict instanceof LimitExceeded ? SecurityErrors.UPLOAD_SCAN_LIMIT : SecurityErrors.UPLOAD_UNSCANNED;
        return quarantined(code, verdict, content, name);
    }

    private ScanOutcome verdict(ScannedContent content) {
        try {
            return parts.scanner().scan(content);
        } catch (RuntimeException failure) {
            return new Failed(failure.getClass().getSimpleName());
        }
    }

    private static Quarantined quarantined(
            ErrorCode code, ScanOutcome verdict, ScannedContent content, OriginalName name) {
        return new Quarantined(code, verdict, new QuarantinedFile(content, name.display()));
    }
}
