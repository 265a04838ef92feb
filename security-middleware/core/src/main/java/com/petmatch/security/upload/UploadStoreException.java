package com.petmatch.security.upload;

import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.security.error.SecurityErrors;
import java.util.Map;

/** Thrown when the store of bytes failed, as on a full disk: nothing was accepted and nothing is kept. */
public final class UploadStoreException extends PetMatchException {

    private static final long serialVersionUID = 1L;

    UploadStoreException(Throwable cause) {
        super(SecurityErrors.UPLOAD_STORE, "The store of uploads failed", Map.of(), cause);
    }
}
