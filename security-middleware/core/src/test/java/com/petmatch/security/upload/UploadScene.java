package com.petmatch.security.upload;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.upload.ScanOutcome.Clean;
import com.petmatch.security.upload.UploadOutcome.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** A guard with every kind let in, a scanner that reads all and calls it clean, and a quota that is far away. */
final class UploadScene {

    private static final int SEED = 20_261_129;

    static final SubjectId ANNA = new SubjectId(new UUID(1, 1));

    final Path folder;
    UploadPolicy policy = UploadPolicy.builder().allow(FileKind.values()).build();
    ContentScanner scanner = UploadScene::readsAll;
    UploadQuota quota = quotaOf(1_000, 1_000_000);

    UploadScene(Path folder) {
        this.folder = folder;
    }

    static UploadQuota quotaOf(long files, long kibibytes) {
        return UploadQuota.counted(
                LocalLimits.ofCapacity(1_000, () -> 0),
                LimitRule.perHour("upload", files),
                new LimitRule("upload.kib", kibibytes, Duration.ofHours(1), kibibytes));
    }

    static ScanOutcome readsAll(ScannedContent content) {
        try (InputStream in = content.open()) {
            in.transferTo(OutputStream.nullOutputStream());
            return new Clean();
        } catch (IOException e) {
            return new ScanOutcome.Failed(e.getMessage());
        }
    }

    UploadGuardBuilder builder() {
        return UploadGuard.builder(policy)
                .store(SpoolStore.in(folder))
                .scanner(scanner)
                .quota(quota)
                .random(new SecureRandom());
    }

    UploadOutcome receive(FileKind kind, byte[] content) {
        return receive("file." + kind.extension(), kind.mediaType(), content);
    }

    UploadOutcome receive(String name, String type, byte[] content) {
        return builder().build().receive(request(name, type, new ByteArrayInputStream(content)));
    }

    static UploadRequest request(String name, String type, InputStream content) {
        return new UploadRequest(content, type, name, TenantId.SINGLE, ANNA);
    }

    ErrorCode refusal(FileKind kind, byte[] content) {
        return ((Refused) receive(kind, content)).code();
    }

    ErrorCode refusal(String name, String type, byte[] content) {
        return ((Refused) receive(name, type, content)).code();
    }

    long filesLeft() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text too large for memory. */
    static byte[] large() {
        byte[] content = new byte[200_000];
        Random random = new Random(SEED);
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) ('a' + random.nextInt(26));
        }
        return content;
    }
}
