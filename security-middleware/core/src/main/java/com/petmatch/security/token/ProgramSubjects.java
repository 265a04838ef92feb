package com.petmatch.security.token;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** The one derivation of the subject that a program acts as. */
final class ProgramSubjects {

    private ProgramSubjects() {}

    static SubjectId of(TenantId tenant, String clientId) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(("petmatch-service/1\n" + tenant + "\n" + clientId).getBytes(StandardCharsets.UTF_8));
            ByteBuffer hash = ByteBuffer.wrap(sha256.digest());
            // RFC 9562 §5.8: version 8, a layout of our own.
            long high = (hash.getLong() & ~0xf000L) | 0x8000L;
            long low = (hash.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
            return new SubjectId(new UUID(high, low));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
