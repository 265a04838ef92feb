package com.petmatch.security.refresh;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;

/**
 * A refresh token on its way to its owner; the answer that carries it is never cached.
 *
 * @param expiresAt when it ends unless it is rotated before
 */
public record IssuedRefresh(Secret token, FamilyId family, SubjectId subject, Instant expiresAt) {}
