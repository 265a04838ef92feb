package com.petmatch.security.upload;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of files that can be let in at all. SVG and HTML are not among them: they run script in the browser of
 * whoever looks at them.
 */
public enum FileKind {
    JPEG("image/jpeg", "jpg", Set.of("image/jpg", "image/pjpeg"), Set.of("jpeg", "jpe")),
    PNG("image/png", "png", Set.of(), Set.of()),
    GIF("image/gif", "gif", Set.of(), Set.of()),
    WEBP("image/webp", "webp", Set.of(), Set.of()),
    AVIF("image/avif", "avif", Set.of(), Set.of()),
    HEIC("image/heic", "heic", Set.of("image/heif"), Set.of("heif")),
    MP4("video/mp4", "mp4", Set.of("video/x-m4v"), Set.of("m4v")),
    PDF("application/pdf", "pdf", Set.of(), Set.of()),
    CSV("text/csv", "csv", Set.of("text/plain", "application/vnd.ms-excel"), Set.of()),
    TXT("text/plain", "txt", Set.of(), Set.of()),
    ZIP("application/zip", "zip", Set.of("application/x-zip-compressed"), Set.of());

    private final String mediaType;
    private final String extension;
    private final Set<String> otherMediaTypes;
    private final Set<String> otherExtensions;

    FileKind(String mediaType, String extension, Set<String> otherMediaTypes, Set<String> otherExtensions) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.otherMediaTypes = otherMediaTypes;
        this.otherExtensions = otherExtensions;
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
        return mediaType.equals(essence) || otherMediaTypes.contains(essence);
    }

    static Optional<FileKind> ofExtension(String lowerCase) {
        return Arrays.stream(values())
                .filter(kind -> kind.extension.equals(lowerCase) || kind.otherExtensions.contains(lowerCase))
                .findFirst();
    }
}
