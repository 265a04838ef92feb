package com.petmatch.security.onetime;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.privacy.SubjectId;

/** What a presented one-time secret is worth. */
public sealed interface RedeemOutcome {

    /** It fitted and is spent now. */
    record Redeemed(SubjectId subject) implements RedeemOutcome {}

    /** Unknown, used or expired; nothing changed. */
    record Refused(ErrorCode code) implements RedeemOutcome {}
}
