package com.petmatch.security.upload;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.io.InputStream;

/**
 * A file as a client sends it; nothing of it is believed.
 *
 * @param content read once, never past the limit of its kind by more than the byte that shows there is more; stays the
 *     host's to close
 * @param declaredType the client's {@code Content-Type}, parameters allowed
 * @param fileName the client's name of the file
 */
public record UploadRequest(
        InputStream content, String declaredType, String fileName, TenantId tenant, SubjectId subject) {

    @Override
    public String toString() {
        return "UploadRequest[tenant=" + tenant + ", subject=" + subject + "]";
    }
}
