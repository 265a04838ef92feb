package com.petmatch.affiliate.partner;

import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;

/** Someone who is paid for bringing customers: one per person. Immutable. */
public record Partner(PartnerId id, SubjectId owner, Instant joinedAt) {}
