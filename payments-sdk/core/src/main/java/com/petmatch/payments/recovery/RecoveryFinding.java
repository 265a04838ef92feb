package com.petmatch.payments.recovery;

import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeState;
import com.petmatch.payments.refund.RefundId;
import com.petmatch.payments.refund.RefundState;
import java.time.Instant;
import java.util.UUID;

/** What recovery found out about one open charge or refund. */
public sealed interface RecoveryFinding {

    record ChargeSettled(ChargeId charge, ChargeState state) implements RecoveryFinding {}

    record RefundSettled(RefundId refund, RefundState state) implements RecoveryFinding {}

    /** The provider could not say, or the customer has not acted yet; asked again then. */
    record StillOpen(UUID subject, Instant nextLook) implements RecoveryFinding {}

    /** Open for so long that a person must look; recovery goes on asking. */
    record NeedsOperator(UUID subject) implements RecoveryFinding {}
}
