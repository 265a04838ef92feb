package com.petmatch.affiliate.ledger;

import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.id.TypedId;
import com.petmatch.kernel.ledger.AccountId;

/**
 * The chart {@code affiliate:} on the kernel's ledger. Positive on a partner's account is owed to the partner, or was paid;
 * a programme's expense stands on the negative side. Every account counts each currency apart.
 */
public final class PartnerAccounts {

    /** The name of the chart. */
    public static final String CHART = "affiliate";

    private PartnerAccounts() {}

    public static AccountId of(Bucket bucket, PartnerId partner) {
        return switch (bucket) {
            case PENDING -> account("pending", partner);
            case HELD -> account("held", partner);
            case AVAILABLE -> account("available", partner);
        };
    }

    /** Claimed by a payout that is under way. */
    public static AccountId reserved(PartnerId partner) {
        return account("reserved", partner);
    }

    /** Everything ever paid; only a returned payout makes it smaller. */
    public static AccountId paid(PartnerId partner) {
        return account("paid", partner);
    }

    /** What an aged negative balance was moved to. */
    public static AccountId owed(PartnerId partner) {
        return account("owed", partner);
    }

    public static AccountId expense(ProgramId program) {
        return account("expense", program);
    }

    private static AccountId account(String name, TypedId owner) {
        return AccountId.of(CHART, name + ":" + owner.value());
    }
}
