package com.petmatch.affiliate.partner;

import com.petmatch.affiliate.internal.Codes;
import com.petmatch.kernel.error.ErrorCode;
import java.util.EnumSet;
import java.util.Set;

/** How a partner stands in a programme. */
public enum PartnerState {
    APPLIED,
    APPROVED,
    SUSPENDED,
    REJECTED,
    LEFT,
    /** Never ends. */
    BANNED;

    /** The stable code that explains a decision made because of this state. */
    public ErrorCode reason() {
        return switch (this) {
            case APPLIED -> Codes.PARTNER_APPLIED;
            case APPROVED -> Codes.PARTNER_APPROVED;
            case SUSPENDED -> Codes.PARTNER_SUSPENDED;
            case REJECTED -> Codes.PARTNER_REJECTED;
            case LEFT -> Codes.PARTNER_LEFT;
            case BANNED -> Codes.PARTNER_BANNED;
        };
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
