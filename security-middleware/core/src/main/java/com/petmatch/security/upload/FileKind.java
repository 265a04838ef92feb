package com.petmatch.security.upload;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of files that can be let in at all. SVG and HTML are not among them: they run script in the browser of
 * whoever looks at them.
 */
public enum FileKind {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    AVIF("image/avif", "avif"),
    HEIC("image/heic", "heic"),
    MP4("video/mp4", "mp4"),
    PDF("application/pdf", "pdf"),
    CSV("text/csv", "csv"),
    TXT("text/plain", "txt"),
    ZIP("application/zip", "zip");

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The type to serve it with, whatever the client declared. */
    public String mediaType() {
        return mediaType;
    }

    /** The extension of the server-made name, without a dot. */
    public String extension() {
        return extension;
    }

    /** Whether its size in pixels is limited. */
    public boolean isImage() {
        return mediaType.startsWith("image/");
    }

    boolean isText() {
        return this == CSV || this == TXT;
    }

    boolean isDeclaredAs(String essence) {
        return mediaType.equals(essence) || otherMediaTypes().contains(essence);
    }

    static Optional<FileKind> ofExtension(String lowerCase) {
        return Arrays.stream(values())
                .filter(kind -> kind.extension.equals(lowerCase)
                        || kind.otherExtensions().contains(lowerCase))
                .findFirst();
    }

    // What browsers and systems send instead.
    private Set<String> otherMediaTypes() {
        return switch (this) {
            case JPEG -> Set.of("image/jpg", "image/pjpeg");
            case HEIC -> Set.of("image/heif");
            case MP4 -> Set.of("video/x-m4v");
            case CSV -> Set.of("text/plain", "application/vnd.ms-excel");
            case ZIP -> Set.of("application/x-zip-compressed");
            case PNG, GIF, WEBP, AVIF, PDF, TXT -> Set.of();
        };
    }

    private Set<String> otherExtensions() {
        return switch (this) {
            case JPEG -> Set.of("jpeg", "jpe");
            case HEIC -> Set.of("heif");
            case MP4 -> Set.of("m4v");
            case PNG, GIF, WEBP, AVIF, PDF, CSV, TXT, ZIP -> Set.of();
        };
    }
}
