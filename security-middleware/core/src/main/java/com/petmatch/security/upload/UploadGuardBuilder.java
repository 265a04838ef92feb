package com.petmatch.security.upload;

import com.petmatch.security.internal.Parts;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the parts of an {@link UploadGuard}; store, scanner and quota are needed. One thread at a time. */
public final class UploadGuardBuilder {

    private static final String OWNER = "upload guard";

    private final UploadPolicy policy;
    private @Nullable ByteStore store;
    private @Nullable ContentScanner scanner;
    private @Nullable UploadQuota quota;
    private @Nullable ImageReencoder reencoder;
    private SecureRandom random = new SecureRandom();

    UploadGuardBuilder(UploadPolicy policy) {
        this.policy = policy;
    }

    public UploadGuardBuilder store(ByteStore byteStore) {
        this.store = byteStore;
        return this;
    }

    public UploadGuardBuilder scanner(ContentScanner contentScanner) {
        this.scanner = contentScanner;
        return this;
    }

    public UploadGuardBuilder quota(UploadQuota uploadQuota) {
        this.quota = uploadQuota;
        return this;
    }

    /** Images are then written anew before the scan, and that is what is scanned and accepted. */
    public UploadGuardBuilder reencoder(ImageReencoder imageReencoder) {
        this.reencoder = imageReencoder;
        return this;
    }

    /** The source of server-made names. */
    public UploadGuardBuilder random(SecureRandom secureRandom) {
        this.random = secureRandom;
        return this;
    }

    public UploadGuard build() {
        return new UploadGuard(new UploadParts(
                policy,
                Parts.given(store, OWNER, "store of bytes"),
                Parts.given(scanner, OWNER, "scanner"),
                Parts.given(quota, OWNER, "quota"),
                Optional.ofNullable(reencoder),
                random));
    }
}
