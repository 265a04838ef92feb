package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.program.ProgramId;

/** What a commission is known by for ever: one decision per programme, kind, order and role. */
public record SaleKey(ProgramId program, CommissionKind kind, OrderId order, PartnerRole role) {

    /** Printable, 200 characters at most. */
    String text() {
        return program + ":" + kind + ":" + role + ":" + order;
    }
}
