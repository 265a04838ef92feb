package com.petmatch.security.upload;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Which kinds are let in and how large they may be. Immutable and safe for concurrent use.
 *
 * <p>An archive is let in only where the host names {@link FileKind#ZIP}.
 */
public final class UploadPolicy {

    private static final long MIB = 1L << 20;
    private static final long MOST_BYTES = 2_000 * MIB;

    private final Map<FileKind, Long> maxBytes;
    private final ImageLimits images;
    private final ArchiveLimits archives;

    private UploadPolicy(Builder builder) {
        maxBytes = Map.copyOf(builder.maxBytes);
        images = builder.images;
        archives = builder.archives;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Photographs of up to 20 MiB in every kind of image that is known here. */
    public static UploadPolicy ofImages() {
        return builder()
                .allow(FileKind.JPEG, FileKind.PNG, FileKind.GIF, FileKind.WEBP, FileKind.AVIF, FileKind.HEIC)
                .build();
    }

    public Set<FileKind> allowed() {
        return maxBytes.keySet();
    }

    public boolean allows(FileKind kind) {
        return maxBytes.containsKey(kind);
    }

    /** Bytes that a file of an allowed kind may have; zero for all others. */
    public long maxBytes(FileKind kind) {
        return maxBytes.getOrDefault(kind, 0L);
    }

    public ImageLimits images() {
        return images;
    }

    public ArchiveLimits archives() {
        return archives;
    }

    private static long usualBytes(FileKind kind) {
        return switch (kind) {
            case JPEG, PNG, GIF, WEBP, AVIF, HEIC -> 20 * MIB;
            case MP4 -> 100 * MIB;
            case PDF -> 25 * MIB;
            case CSV, TXT -> 10 * MIB;
            case ZIP -> 50 * MIB;
        };
    }

    /** Collects the settings; one thread at a time. */
    public static final class Builder {

        private final Map<FileKind, Long> maxBytes = new EnumMap<>(FileKind.class);
        private ImageLimits images = ImageLimits.standard();
        private ArchiveLimits archives = ArchiveLimits.standard();

        private Builder() {}

        /** Lets kinds in with their usual size: images 20 MiB, MP4 100, PDF 25, texts 10, ZIP 50. */
        public Builder allow(FileKind... kinds) {
            for (FileKind kind : kinds) {
                maxBytes.putIfAbsent(kind, usualBytes(kind));
            }
            return this;
        }

        /** Lets a kind in up to so many bytes, at most 2,000 MiB. */
        public Builder allow(FileKind kind, long bytes) {
            PolicyBounds.require("maxBytes", bytes, MOST_BYTES);
            maxBytes.put(kind, bytes);
            return this;
        }

        public Builder images(ImageLimits limits) {
            this.images = limits;
            return this;
        }

        public Builder archives(ArchiveLimits limits) {
            this.archives = limits;
            return this;
        }

        public UploadPolicy build() {
            if (maxBytes.isEmpty()) {
                throw new SecurityMisuseException(
                        SecurityErrors.UPLOAD_POLICY, "Expected at least one allowed kind", Map.of());
            }
            return new UploadPolicy(this);
        }
    }
}
