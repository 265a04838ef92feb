package com.petmatch.platform.media;

import com.petmatch.security.upload.FileKind;
import com.petmatch.security.upload.UploadPolicy;
import java.util.List;
import java.util.Locale;

/** What a file is to its pet, and which kinds of files may be that. */
public enum MediaKind {
    /** One a pet; a new one takes its place. */
    PHOTO,
    DOCUMENT;

    /** Bytes that a file may have, as the pages say it; a scanner must take streams of as many. */
    public static final long MAX_BYTES = 10 << 20;

    public UploadPolicy policy() {
        UploadPolicy.Builder policy = UploadPolicy.builder();
        for (FileKind type : types()) {
            policy.allow(type, MAX_BYTES);
        }
        return policy.build();
    }

    private List<FileKind> types() {
        return switch (this) {
            case PHOTO -> List.of(FileKind.JPEG, FileKind.PNG, FileKind.WEBP);
            case DOCUMENT -> List.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG);
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
