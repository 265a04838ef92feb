package com.petmatch.affiliate.partner;

import com.petmatch.affiliate.internal.Codes;
import com.petmatch.kernel.error.ErrorCode;
import java.util.EnumSet;
import java.util.Set;

/** How a partner stands in a programme. */
public enum PartnerState {
    APPLIED(Codes.PARTNER_APPLIED),
    APPROVED(Codes.PARTNER_APPROVED),
    SUSPENDED(Codes.PARTNER_SUSPENDED),
    REJECTED(Codes.PARTNER_REJECTED),
    LEFT(Codes.PARTNER_LEFT),
    /** Never ends. */
    BANNED(Codes.PARTNER_BANNED);

    private final ErrorCode reason;

    PartnerState(ErrorCode reason) {
        this.reason = reason;
    }

    /** The stable code that explains a decision made because of this state. */
    public ErrorCode reason() {
        return reason;
    }

    boolean mayBecome(PartnerState next) {
        return successors().contains(next);
    }

    private Set<PartnerState> successors() {
        return switch (this) {
            case APPLIED -> EnumSet.of(APPROVED, REJECTED, LEFT, BANNED);
            case APPROVED -> EnumSet.of(SUSPENDED, LEFT, BANNED);
            case SUSPENDED -> EnumSet.of(APPROVED, LEFT, BANNED);
            case REJECTED, LEFT -> EnumSet.of(APPLIED, BANNED);
            case BANNED -> EnumSet.noneOf(PartnerState.class);
        };
    }
}
